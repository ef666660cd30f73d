MATCH (s:Sample {id: $id}) RETURN s{.*} AS properties
