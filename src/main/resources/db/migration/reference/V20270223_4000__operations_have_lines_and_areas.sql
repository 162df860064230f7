-- The point, the line or the area of an operation as GeoJSON, where its source tells it.
alter table reference.operations add column geometry text check (geometry <> '' and length(geometry) <= 200000);
