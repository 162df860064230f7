package org.wandelwerk.catalog;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.IntFunction;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.wandelwerk.identity.access.Rights;
import org.wandelwerk.kernel.AudienceToken;
import org.wandelwerk.place.MapSection;
import org.wandelwerk.place.PlaceShape;
import org.wandelwerk.shell.ReadNotes;

/** What may be found by the one who acts; empty while there is no index, and others must answer. */
@Component
public class Catalog {

    /** What pages that were made from the index are made from: they are made anew when it was told something. */
    static final Set<String> TABLES = Set.of("catalog/index");

    /** What pages that show similar entries are made from beside what they note of each: much of it changed at once. */
    static final String ALIKE = "catalog/alike";

    /** Records and words share so many names, as each name that changed is remembered. */
    private static final int NAMES = 16_384;

    private final SearchIndex index;
    private final Rights rights;

    private final boolean isOn;

    Catalog(SearchIndex index, Rights rights, @Value("${wandelwerk.catalog:true}") boolean isOn) {
        this.index = index;
        this.rights = rights;
        this.isOn = isOn;
    }

    /** The name by which a page notes that it is made from an entry, or from all that have a word. */
    static String name(String keyOrStem) {
        return "catalog/of-" + Math.floorMod(keyOrStem.hashCode(), NAMES);
    }

    /** Whether there is no index yet but will be soon: what only it can answer is worth asking for again. */
    public boolean isComing() {
        return isOn && !index.answers();
    }

    /**
     * One part of what was found, and how many there are in all and by each facet.
     *
     * @throws org.wandelwerk.kernel.NotFound when the cursor is none of this order
     */
    public Optional<CatalogAnswer> find(CatalogQuery query, int size) {
        var tokens = tokens();
        return index.ask(open -> open.find(query, tokens, size));
    }

    /** The same behind an entry; from its beginning when that is not to be found, or there is no index. */
    public CatalogQuery behind(CatalogQuery query, CatalogId last) {
        var tokens = tokens();
        return query.behind(index.ask(open -> open.place(query, last, tokens))
                .flatMap(place -> place)
                .orElse(null));
    }

    /** The best of what was found, and how many there are in all, without counts by facets. */
    public Optional<CatalogAnswer> best(CatalogQuery query, int size) {
        var tokens = tokens();
        return index.ask(open -> open.best(query.behind(null), tokens, size));
    }

    /** What lies near each other in a part of the map, each with how many hits; none outside of that part. */
    public Optional<List<CatalogAnswer.Cluster>> clusters(CatalogQuery query, MapSection section) {
        var tokens = tokens();
        return index.ask(open -> open.clusters(query, section, tokens));
    }

    /** The lines and areas of what was found, as far as sources tell of some, of so many hits at most. */
    public List<PlaceShape> shapes(CatalogQuery query, int most) {
        var tokens = tokens();
        return index.ask(open -> open.shapes(query, tokens, most)).orElse(List.of());
    }

    /** Words written much like those that found nothing, each of which finds something. */
    public List<String> similar(CatalogQuery query) {
        var tokens = tokens();
        return index.ask(open -> open.similar(query, tokens)).orElse(List.of());
    }

    /**
     * All that was found, one after the other, as the index stands at the beginning.
     *
     * @param begin makes what takes them, by how many they are
     * @return what took them all; empty when there is no index
     */
    public <T> Optional<T> each(CatalogQuery query, IntFunction<T> begin, BiConsumer<T, CatalogEntry> take) {
        var tokens = tokens();
        return index.ask(open -> open.each(query, tokens, begin, take));
    }

    /** One entry; empty when somebody with the tokens may not see it, too. */
    Optional<CatalogEntry> entry(CatalogId id, Set<String> tokens) {
        ReadNotes.read(name(id.printed()));
        return index.ask(open -> open.entry(id, tokens)).flatMap(found -> found);
    }

    /**
     * Those of a kind that are like something, the likest first, each with its evidence. Nothing can come to be like it
     * or cease to be without changing an entry that has one of its rare words: these are noted.
     */
    Optional<List<LikeSearch.LikeEntry>> alike(Compared compared, CatalogKind kind, Set<String> tokens, int most) {
        return index.ask(open -> {
            var search = open.like(compared);
            search.words().weights().keySet().forEach(stem -> ReadNotes.read(name(stem)));
            return search.find(kind, tokens, most);
        });
    }

    /** The tokens of a page that is kept for everybody, whoever asked for it first, and notes what it is made from. */
    Set<String> everybody() {
        ReadNotes.read(ALIKE);
        return Set.of(AudienceToken.PUBLIC.printed());
    }

    /** The tokens of the one who acts. */
    Set<String> tokens() {
        TABLES.forEach(ReadNotes::read);
        return Set.of(rights.tokens());
    }
}
