package org.wandelwerk.topic;

import java.util.UUID;

/** The id of a topic. */
public record TopicId(UUID value) {}
