-- What an order asks for besides its side and quantity. Orders of earlier sessions were market orders.
ALTER TABLE orders ADD COLUMN order_kind TEXT NOT NULL DEFAULT 'market'; -- 'market', 'limit'
ALTER TABLE orders ADD COLUMN limit_price INTEGER;                       -- null: none
ALTER TABLE orders ADD COLUMN tif TEXT NOT NULL DEFAULT 'gtc';           -- 'day', 'gtc'
