create function news.searched(title_de text, title_en text, teaser_de text, teaser_en text)
returns text language sql immutable parallel safe
return public.folded(title_de) || coalesce(public.folded(title_en), '')
    || public.folded(teaser_de) || coalesce(public.folded(teaser_en), '');

create index items_searched on news.items
    using gin (news.searched(title_de, title_en, teaser_de, teaser_en) public.gin_trgm_ops);
