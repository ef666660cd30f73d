import neo4j from 'neo4j-driver';

/** The driver, set as the product sets it. */
export function connect({ NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD }) {
  return neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USERNAME, NEO4J_PASSWORD), {
    disableLosslessIntegers: true,
    fetchSize: -1,
    telemetryDisabled: true,
  });
}

/** One statement by one flight; the first row's columns. */
export async function read(driver, cypher, params = {}) {
  const session = driver.session({ database: 'neo4j', defaultAccessMode: neo4j.session.READ });
  try {
    const { records } = await session.run(cypher, params);
    return records.map((record) => record.toObject());
  } finally {
    session.close().catch(() => undefined);
  }
}
