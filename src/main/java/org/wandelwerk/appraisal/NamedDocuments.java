package org.wandelwerk.appraisal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.wandelwerk.document.DocumentVersion;

/**
 * The documents of a project, to be named by what is found of it.
 *
 * @param readable those that the acting person may open, in the order in which they came
 * @param former the ids of the versions that are none of what was handed in last; they are named anew by nobody
 * @param known the ids of all that there are
 */
public record NamedDocuments(List<DocumentVersion> readable, Set<UUID> former, Set<UUID> known) {

    /** So many are named by one finding, as its table keeps them. */
    static final int MOST = 50;

    static final NamedDocuments NONE = new NamedDocuments(List.of(), Set.of(), Set.of());

    public NamedDocuments {
        readable = List.copyOf(readable);
        former = Set.copyOf(former);
        known = Set.copyOf(known);
    }

    /** Those that can be named. */
    public List<DocumentVersion> offered() {
        return readable.stream().filter(one -> !former.contains(one.id())).toList();
    }

    private boolean isOffered(UUID document) {
        return offered().stream().anyMatch(one -> one.document().value().equals(document));
    }

    /** One that the acting person may open; empty when it went, or is for others. */
    public Optional<DocumentVersion> readable(UUID document) {
        return readable.stream()
                .filter(one -> one.document().value().equals(document))
                .findFirst();
    }

    /** Whether it was taken off the project since it was named. */
    public boolean isGone(UUID document) {
        return !known.contains(document);
    }

    /** Whether the acting person may name all of them. */
    boolean offers(List<UUID> chosen) {
        return chosen.stream().allMatch(this::isOffered);
    }

    /**
     * What is named from now on: what was chosen, and what stood there that nobody could choose away. Those that went
     * are kept as long as there is room; so there are more than {@link #MOST} only where too many were chosen.
     */
    List<UUID> with(List<UUID> chosen, List<UUID> before) {
        var kept = before.stream().filter(document -> !isGone(document) && !isOffered(document));
        var named = Stream.concat(kept, chosen.stream()).distinct().toList();
        var gone = before.stream().filter(this::isGone).limit(Math.max(0, MOST - named.size()));
        return Stream.concat(named.stream(), gone).distinct().toList();
    }
}
