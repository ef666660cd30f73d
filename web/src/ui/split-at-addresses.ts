/** What stands around an address in a source's words is no part of it. */
const ADDRESS = /(https?:\/\/[^\s<>()（）;；，。、]+)/u;

/** Words and web addresses in turn, words first. */
export const splitAtAddresses = (text: string): readonly string[] => text.split(ADDRESS);
