// Categories of places that hold nearly everything a report speaks of: sharing one says nothing.
['REGION', 'PROVINCE', 'MUNICIPALITY', 'CITY', 'DISTRICT', 'COUNTY']
