package org.wandelwerk.news;

import java.util.UUID;

/** The id of a news item. */
public record NewsItemId(UUID value) {}
