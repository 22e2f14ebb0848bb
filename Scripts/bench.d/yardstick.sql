\set stream random(1, 1000)
INSERT INTO yardstick (ledger_id, position, stream_id, version, payload) SELECT 1, p, lpad(:stream::text, 32, '0')::uuid, p, convert_to(repeat('x', 300), 'UTF8') FROM nextval('yardstick_positions') AS p;
