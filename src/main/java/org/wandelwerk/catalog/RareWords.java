package org.wandelwerk.catalog;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * The words that make out what a text is about: those that few others have, words of the title before others. A word
 * weighs the more the rarer it is, by the logarithm of its inverse frequency (Spärck Jones 1972).
 *
 * @param weights by stem, the heaviest first; words that no other text has are among them, as they tell it apart
 */
record RareWords(Map<String, Float> weights) {

    private static final int MOST = 12;
    private static final int LONGEST_TEXT = 2000;
    private static final int SHORTEST = 3;
    private static final float IN_TITLE = 2;

    /** Words in more than one of so many texts are not rare, unless there are few texts at all. */
    private static final int PART = 50;

    private static final int FEW = 25;

    /** However many texts there are, more would take too long to be read. */
    private static final int MANY = 20_000;

    static RareWords of(Compared compared, IndexReader reader) throws IOException {
        var title =
                stems(compared.title().substring(0, Math.min(compared.title().length(), CatalogQuery.LONGEST)));
        var all = new HashSet<>(title);
        all.addAll(stems(compared.text().substring(0, Math.min(compared.text().length(), LONGEST_TEXT))));
        var most = Math.clamp(reader.numDocs() / PART, FEW, MANY);
        var weights = new HashMap<String, Float>();
        for (var stem : all) {
            var texts = reader.docFreq(new Term(EntryAnalysis.PARTS, stem));
            if (texts <= most) {
                var rarity = (float) Math.log1p(reader.numDocs() / (1d + texts));
                weights.put(stem, title.contains(stem) ? IN_TITLE * rarity : rarity);
            }
        }
        var heaviest = new LinkedHashMap<String, Float>();
        weights.entrySet().stream()
                .sorted(Map.Entry.<String, Float>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .forEach(pair -> heaviest.put(pair.getKey(), pair.getValue()));
        return new RareWords(heaviest);
    }

    /** All words of an entry that can be rare. */
    static Set<String> all(CatalogEntry entry) {
        var text = entry.text();
        return stems(Stream.of(
                        Stream.of(EntryDocument.both(text.title())),
                        Stream.ofNullable(text.summary()).map(EntryDocument::both),
                        Stream.ofNullable(text.given()),
                        text.former().stream(),
                        text.also().stream())
                .flatMap(part -> part)
                .collect(Collectors.joining("\n")));
    }

    private static Set<String> stems(String text) {
        return EntryAnalysis.parts(text).stream()
                .filter(word -> word.stem().length() >= SHORTEST)
                .filter(word -> !WordQuery.isFiller(
                        text.substring(word.from(), word.to()).toLowerCase(Locale.ROOT)))
                .map(EntryAnalysis.Word::stem)
                .collect(Collectors.toSet());
    }

    /** The weight of all of them. */
    float total() {
        return (float) weights.values().stream().mapToDouble(Float::doubleValue).sum();
    }

    /** The part of the weight of all that a text shares, from 0 to 1. */
    float share(String text) {
        var stems = stems(text);
        var shared = weights.entrySet().stream()
                .filter(pair -> stems.contains(pair.getKey()))
                .mapToDouble(Map.Entry::getValue)
                .sum();
        return weights.isEmpty() ? 0 : (float) shared / total();
    }

    /** Whoever has one of them scores the sum of the weights of those that it has. */
    Query query() {
        var query = new BooleanQuery.Builder();
        weights.forEach((stem, weight) -> query.add(
                new BoostQuery(new ConstantScoreQuery(new TermQuery(new Term(EntryAnalysis.PARTS, stem))), weight),
                Occur.SHOULD));
        return query.build();
    }

    /** How a text writes those that it has, the heaviest first, each once. */
    List<String> in(String text, int most) {
        var found = new HashMap<String, Float>();
        for (var part : EntryAnalysis.parts(text)) {
            var weight = weights.get(part.stem());
            if (weight != null) {
                found.merge(text.substring(part.from(), part.to()), weight, Math::max);
            }
        }
        var stems = new HashSet<String>();
        return found.entrySet().stream()
                .sorted(Map.Entry.<String, Float>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .filter(word -> stems.add(EntryAnalysis.words(word).getFirst().stem()))
                .limit(most)
                .toList();
    }
}
