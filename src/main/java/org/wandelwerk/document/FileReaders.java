package org.wandelwerk.document;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.wandelwerk.kernel.AudienceToken;

/**
 * Who the groups are that can be let read files of the records of one kind.
 *
 * @param kind as in {@link DocumentOwner}
 * @param of what names those of each group now, by the id of the record; a group that is left out reads none of it
 */
public record FileReaders(String kind, Function<UUID, Map<FileGroup, Set<AudienceToken>>> of) {}
