package org.wandelwerk.catalog;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.wandelwerk.kernel.Text;

/**
 * Looks for entries that share rare words with something, and tells the more alike first those that also lie there,
 * have the same theme or fall into the same years. Without a shared word nothing is alike.
 */
record LikeSearch(IndexSearcher searcher, Compared compared, RareWords words) {

    /** Among so many, which share most words, the likest are looked for. */
    private static final int CANDIDATES = 40;

    /** Of these kinds something is looked for. */
    static final Set<CatalogKind> KINDS = Set.of(CatalogKind.PROJECT, CatalogKind.OPERATION);

    private static final int MOST_WORDS = 4;

    /** So much of the weight of the rare words must be shared; beside one another less is enough. */
    private static final float ALIKE = 0.2f;

    private static final float ALIKE_IN_SAME_PLACE = 0.12f;

    private static final float SAME_PLACE = 0.15f;
    private static final float NEAR = 0.05f;
    private static final float SAME_TOPIC = 0.05f;
    private static final float SAME_YEARS = 0.03f;
    private static final float IN_TITLE = 0.5f;

    static LikeSearch of(IndexSearcher searcher, Compared compared) throws IOException {
        return new LikeSearch(searcher, compared, RareWords.of(compared, searcher.getIndexReader()));
    }

    /** An entry that is like another one, and why. */
    record LikeEntry(CatalogEntry entry, Resemblance evidence) {}

    private record Candidate(CatalogEntry entry, float likeness) {}

    /** The likest of a kind that somebody with the tokens may see; each title once. */
    List<LikeEntry> find(CatalogKind kind, Set<String> tokens, int most) throws IOException {
        if (words.weights().isEmpty()) {
            return List.of();
        }
        var candidates = new ArrayList<Candidate>();
        var fields = searcher.storedFields();
        for (var hit : searcher.search(query(kind, tokens), CANDIDATES).scoreDocs) {
            var entry = EntryDocument.entry(fields.document(hit.doc));
            var share = hit.score / words.total() - beside(entry);
            var enough = isInSamePlace(entry) ? ALIKE_IN_SAME_PLACE : ALIKE;
            if (share >= enough && !compared.isOf(entry)) {
                candidates.add(new Candidate(entry, likeness(entry, share)));
            }
        }
        var titles = new HashSet<Text>();
        return candidates.stream()
                .sorted(Comparator.comparing(Candidate::likeness)
                        .reversed()
                        .thenComparing(one -> one.entry().id().printed()))
                .map(one -> new LikeEntry(one.entry(), evidence(one.entry())))
                .filter(one -> !one.evidence().words().isEmpty())
                .filter(one -> titles.add(one.entry().text().title()))
                .limit(most)
                .toList();
    }

    private Query query(CatalogKind kind, Set<String> tokens) {
        var query = new BooleanQuery.Builder();
        query.add(words.query(), Occur.MUST);
        query.add(WordQuery.of(CatalogQuery.ALL.of(kind), tokens), Occur.FILTER);
        query.add(having(Facet.MUNICIPALITY, SAME_PLACE), Occur.SHOULD);
        query.add(having(Facet.TOPIC, SAME_TOPIC), Occur.SHOULD);
        return query.build();
    }

    private Query having(Facet facet, float part) {
        var any = new BooleanQuery.Builder();
        compared.values(facet)
                .forEach(value -> any.add(
                        new TermQuery(DrillDownQuery.term(FacetsConfig.DEFAULT_INDEX_FIELD_NAME, facet.name(), value)),
                        Occur.SHOULD));
        return new BoostQuery(new ConstantScoreQuery(any.build()), part * words.total());
    }

    /** What an entry scores beside its words. */
    private float beside(CatalogEntry entry) {
        return (isInSamePlace(entry) ? SAME_PLACE : 0)
                + (compared.shared(Facet.TOPIC, entry).isEmpty() ? 0 : SAME_TOPIC);
    }

    private boolean isInSamePlace(CatalogEntry entry) {
        return !compared.shared(Facet.MUNICIPALITY, entry).isEmpty();
    }

    private float likeness(CatalogEntry entry, float share) {
        return share
                + (isInSamePlace(entry) ? SAME_PLACE : 0)
                + (compared.topics(entry).isEmpty() ? 0 : SAME_TOPIC)
                + IN_TITLE * words.share(entry.text().title().de())
                + (compared.kilometres(entry) == null ? 0 : NEAR)
                + (compared.shared(Facet.PERIOD, entry).isEmpty() ? 0 : SAME_YEARS);
    }

    private Resemblance evidence(CatalogEntry entry) {
        var isInSamePlace = isInSamePlace(entry);
        var years = compared.shared(Facet.PERIOD, entry).stream()
                .mapToInt(Integer::parseInt)
                .summaryStatistics();
        return new Resemblance(
                words.in(Compared.shown(entry), MOST_WORDS),
                isInSamePlace,
                isInSamePlace ? null : compared.kilometres(entry),
                compared.topics(entry),
                years.getCount() == 0 ? null : new Resemblance.Years(years.getMin(), years.getMax()));
    }
}
