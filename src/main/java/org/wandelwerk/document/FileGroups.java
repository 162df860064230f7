package org.wandelwerk.document;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.wandelwerk.kernel.Audience;
import org.wandelwerk.kernel.AudienceToken;

/** Makes audiences of groups, and finds the groups again in an audience; the office is always part of one. */
@Component
class FileGroups {

    private static final Audience OFFICE = Audience.of(AudienceToken.role("office"));

    /** Those who read as houses, for records of which no module tells more. */
    private static final Map<FileGroup, Set<AudienceToken>> HOUSES = Map.of(
            FileGroup.MINISTRY, Set.of(AudienceToken.role("ministry")),
            FileGroup.BANK, Set.of(AudienceToken.role("bank")));

    private final List<FileReaders> readers;

    FileGroups(List<FileReaders> readers) {
        this.readers = List.copyOf(readers);
    }

    /** What names those of each group now that can be let read files of the record. */
    Map<FileGroup, Set<AudienceToken>> of(DocumentOwner owner) {
        return readers.stream()
                .filter(one -> one.kind().equals(owner.kind()))
                .findFirst()
                .map(one -> one.of().apply(owner.id()))
                .orElse(HOUSES);
    }

    /** Those of whom somebody could read files of the record, in their order. */
    static List<FileGroup> offered(Map<FileGroup, Set<AudienceToken>> known) {
        return Arrays.stream(FileGroup.values()).filter(known::containsKey).toList();
    }

    /** The office, and those who belong to one of the groups now. */
    static Audience audience(Map<FileGroup, Set<AudienceToken>> known, Collection<FileGroup> chosen) {
        var audience = OFFICE;
        for (var group : chosen) {
            for (var token : known.getOrDefault(group, Set.of())) {
                audience = audience.and(token);
            }
        }
        return audience;
    }

    /** The groups all of whose members an audience names that nobody chose by groups. */
    static Set<FileGroup> within(Map<FileGroup, Set<AudienceToken>> known, Audience audience) {
        var named = audience.reach();
        return known.entrySet().stream()
                .filter(group -> !group.getValue().isEmpty() && named.containsAll(group.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }
}
