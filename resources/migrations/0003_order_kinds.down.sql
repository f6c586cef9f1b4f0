ALTER TABLE orders DROP COLUMN tif;
ALTER TABLE orders DROP COLUMN limit_price;
ALTER TABLE orders DROP COLUMN order_kind;
