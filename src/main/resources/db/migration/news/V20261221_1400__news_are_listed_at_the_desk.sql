-- The desk lists news by the day as it is written, undated ones last: 20 of 10,000 must not sort all of them.
create index items_at_the_desk on news.items (coalesce(happened_on, '') desc, id desc);
