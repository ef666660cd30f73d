// What a filter of measures asks, of the variable s.
($year IS NULL OR s.year = $year) AND ($report IS NULL OR s.report = $report)
AND s.headings CONTAINS $section
AND ($department IS NULL OR $department IN s.answering)
AND all(kind IN $mentionsKinds WHERE kind IN s.mentionsKinds)
AND all(lack IN $lacks WHERE lack IN s.lacks)
