package org.wandelwerk.topic;

import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.Origin;
import org.wandelwerk.kernel.Text;

/**
 * One theme in the tree.
 *
 * @param parent the wider theme; {@code null} at a root
 */
public record Topic(TopicId id, @Nullable TopicId parent, String slug, Text name, Origin origin) {}
