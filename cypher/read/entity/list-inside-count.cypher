// params: within String (id), kind String, contains String (folded; '' for any), includeUnconfirmed Boolean, category String or null, derived Boolean or null, stage String or null, year Int or null, observed Boolean or null, main Boolean or null
// columns: total
${fragment/inside}
RETURN count(entity) AS total
