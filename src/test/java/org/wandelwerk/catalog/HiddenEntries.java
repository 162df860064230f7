package org.wandelwerk.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.wandelwerk.kernel.Audience;
import org.wandelwerk.kernel.Slice;
import org.wandelwerk.kernel.Text;
import org.wandelwerk.place.Point;

/** Projects of one municipality and one year that only some may find; each is a word, and who may find it. */
@TestComponent
public class HiddenEntries implements CatalogSource {

    /** The year of all of them, and of nothing else. */
    public static final String YEAR = "2093";

    /** The municipality of all of them. */
    public static final String PLACE = "12052000";

    /** A part of the map in which all of them lie. */
    public static final String SECTION = "14,51.5,14.7,52";

    private static final Point POINT = new Point(14.3309, 51.7645);

    private final SearchIndex index;
    private volatile Map<String, Audience> hidden = Map.of();

    HiddenEntries(SearchIndex index) {
        this.index = index;
    }

    /** Lets the index be built anew with these. */
    public void hide(Map<String, Audience> entries) {
        hidden = Map.copyOf(entries);
        try {
            index.folder().mark();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the index has them. */
    public boolean areKept() {
        var tokens = hidden.values().stream()
                .flatMap(audience -> Set.of(audience.printed()).stream())
                .collect(Collectors.toSet());
        var query = CatalogQuery.ALL.with(Facet.PERIOD, Set.of(YEAR));
        return index.ask(open -> open.best(query, tokens, 1))
                .filter(answer -> answer.total() == hidden.size())
                .isPresent();
    }

    @Override
    public CatalogKind kind() {
        return CatalogKind.PROJECT;
    }

    @Override
    public String schema() {
        return "hidden";
    }

    @Override
    public EntryParts parts() {
        return (@Nullable String after, int _) -> new Slice<>(after == null ? all() : List.<CatalogEntry>of(), null);
    }

    private List<CatalogEntry> all() {
        return hidden.entrySet().stream()
                .map(pair -> new CatalogEntry(
                        new CatalogId(
                                CatalogKind.PROJECT, new UUID(93, pair.getKey().hashCode())),
                        pair.getValue(),
                        CatalogText.of(Text.german(pair.getKey()), Text.german("Vertraulich")),
                        "/projekte/P-0000-000",
                        null,
                        null,
                        Map.of(
                                Facet.COLLECTION, Set.of(Facet.OWN),
                                Facet.MUNICIPALITY, Set.of(PLACE),
                                Facet.DISTRICT, Set.of(PLACE.substring(0, 5)),
                                Facet.PERIOD, Set.of(YEAR)),
                        List.of(POINT),
                        Set.of()))
                .toList();
    }

    @Override
    public List<CatalogEntry> of(Collection<UUID> ids) {
        return List.of();
    }
}
