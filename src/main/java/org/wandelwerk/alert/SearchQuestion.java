package org.wandelwerk.alert;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wandelwerk.catalog.CatalogOrder;
import org.wandelwerk.catalog.CatalogQuery;
import org.wandelwerk.kernel.NotFound;

/**
 * A list or a search with all its choices, as one address of this house names it.
 *
 * @param path {@code /projekte} or {@code /suche}
 */
public record SearchQuestion(String path, CatalogQuery query) {

    /** Longer no address of a question is read, and none is kept that it makes. */
    public static final int LONGEST = 4000;

    private static final String PROJECTS = "/projekte";
    private static final Set<String> PATHS = Set.of(PROJECTS, "/suche");

    /**
     * Reads the address of a list or a search, without language. Order and part do not belong to the question.
     *
     * @throws NotFound when it asks for nothing
     */
    public static SearchQuestion read(String address) {
        var parts = address.split("\\?", 2);
        if (address.length() > LONGEST || !PATHS.contains(parts[0])) {
            throw new NotFound("a question at " + address.substring(0, Math.min(address.length(), LONGEST)));
        }
        var read = CatalogQuery.read(words(parts.length < 2 ? "" : parts[1]));
        var question =
                new SearchQuestion(parts[0], read.saying(read.shown().strip()).ordered(null));
        if (!question.isList() && !question.query.isAsked()) {
            throw new NotFound("a search for nothing");
        }
        if (question.address().length() > LONGEST) {
            throw new NotFound("a question whose own address is too long");
        }
        return question;
    }

    /** Reads what was kept; empty when it names nothing any more, because words of the house have changed. */
    static Optional<SearchQuestion> kept(String address) {
        try {
            return Optional.of(read(address));
        } catch (NotFound _) {
            return Optional.empty();
        }
    }

    private static Map<String, List<String>> words(String query) {
        var words = new HashMap<String, List<String>>();
        for (var pair : query.split("&")) {
            var parts = pair.split("=", 2);
            if (parts.length == 2) {
                words.computeIfAbsent(parts[0], _ -> new ArrayList<>()).add(decoded(parts[1]));
            }
        }
        return words;
    }

    /** Signs that are no address stay as they were typed. */
    private static String decoded(String word) {
        return word.matches("(?:[^%]|%[0-9a-fA-F]{2})*") ? URLDecoder.decode(word, StandardCharsets.UTF_8) : word;
    }

    public String address() {
        return query.address(path);
    }

    public boolean isList() {
        return path.equals(PROJECTS);
    }

    private boolean isOfOneKind() {
        return query.kinds().size() == 1;
    }

    /** What is searched: projects, one kind, or everything. */
    public String kind() {
        return isList()
                ? "projekte"
                : isOfOneKind() ? query.kinds().iterator().next().word() : "alles";
    }

    /** How many choices narrow it; kinds are some where there are several. */
    public int choices() {
        return query.choices() + (query.kinds().size() > 1 ? query.kinds().size() : 0);
    }

    /** What its page asks the index, the newest first. */
    CatalogQuery asked() {
        var asked = isList() ? query.ofProjects() : query;
        return asked.ordered(CatalogOrder.DATE);
    }
}
