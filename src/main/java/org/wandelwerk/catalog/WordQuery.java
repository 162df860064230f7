package org.wandelwerk.catalog;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostAttribute;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** Turns what somebody typed into a question to the index: every word must be there, best in the title. */
final class WordQuery {

    private static final int MOST_WORDS = 10;
    private static final int SHORTEST_BEGINNING = 4;
    private static final float IN_TITLE = 3;
    private static final float AS_PART = 0.5f;

    /** What the other ways in which a hit has the word add to the best one. */
    private static final float BESIDE = 0.1f;

    private WordQuery() {}

    /** All that the text asks for, among those of the kinds that somebody with the tokens may see. */
    static Query of(CatalogQuery asked, Set<String> tokens) {
        var query = new BooleanQuery.Builder();
        query.add(asked.hasText() ? words(asked.read()) : new MatchAllDocsQuery(), Occur.MUST);
        query.add(among(EntryDocument.AUDIENCE, tokens), Occur.FILTER);
        if (!asked.kinds().isEmpty()) {
            query.add(
                    among(
                            EntryDocument.KIND,
                            asked.kinds().stream().map(CatalogKind::name).collect(Collectors.toSet())),
                    Occur.FILTER);
        }
        var section = asked.section();
        if (section != null) {
            query.add(EntrySpots.in(section), Occur.FILTER);
        }
        return query.build();
    }

    static Query among(String field, Set<String> terms) {
        return terms.size() == 1
                ? new TermQuery(new Term(field, terms.iterator().next()))
                : new TermInSetQuery(field, terms.stream().map(BytesRef::new).toList());
    }

    private static Query words(String text) {
        var needed = needed(text);
        var query = new BooleanQuery.Builder();
        read(text).forEach(word -> query.add(word(word), needed.contains(word) ? Occur.MUST : Occur.SHOULD));
        return query.build();
    }

    /** The words that a hit must have: those that stand nearly everywhere only when nothing else was typed. */
    static List<EntryAnalysis.Word> needed(String text) {
        var words = read(text);
        var meaning = words.stream().filter(word -> !isFiller(word.plain())).toList();
        return meaning.isEmpty() ? words : meaning;
    }

    /**
     * Scores what was found: best what has the words in its title, then in its texts, then as parts of others; for
     * others that only begin so there is nothing.
     */
    static Query ranked(String text, Query found) {
        var query = new BooleanQuery.Builder().add(found, Occur.FILTER);
        read(text).forEach(word -> query.add(new DisjunctionMaxQuery(ways(word), BESIDE), Occur.SHOULD));
        return query.build();
    }

    static List<EntryAnalysis.Word> read(String text) {
        return EntryAnalysis.words(text).stream().limit(MOST_WORDS).toList();
    }

    private static Query word(EntryAnalysis.Word word) {
        var query = new BooleanQuery.Builder();
        ways(word).forEach(way -> query.add(way, Occur.SHOULD));
        if (isBeginning(word)) {
            query.add(new PrefixQuery(new Term(EntryAnalysis.WORDS, word.plain())), Occur.SHOULD);
        }
        return query.build();
    }

    private static List<Query> ways(EntryAnalysis.Word word) {
        return List.of(
                new BoostQuery(new TermQuery(new Term(EntryAnalysis.TITLE, word.stem())), IN_TITLE),
                new TermQuery(new Term(EntryAnalysis.TEXT, word.stem())),
                new BoostQuery(new TermQuery(new Term(EntryAnalysis.PARTS, word.stem())), AS_PART));
    }

    /** Whether words are found that only begin so. */
    static boolean isBeginning(EntryAnalysis.Word word) {
        return word.plain().length() >= SHORTEST_BEGINNING;
    }

    /** Words that stand in nearly every text find nothing. */
    static boolean isFiller(String word) {
        return Fillers.GERMAN.contains(word) || Fillers.ENGLISH.contains(word);
    }

    private static final class Fillers {
        private static final CharArraySet GERMAN = GermanAnalyzer.getDefaultStopSet();
        private static final CharArraySet ENGLISH = EnglishAnalyzer.getDefaultStopSet();
    }

    /**
     * Finds words that are written much like others, among those of the entries that somebody with the tokens may see:
     * what stands elsewhere alone is neither proposed nor crowds out what is.
     */
    record Spelling(IndexSearcher searcher, Set<String> tokens) {

        private static final int MOST = 5;
        private static final int SHORTEST = 3;
        private static final int EDITS = 2;

        /** Of each word so many are tried in the whole text. */
        private static final int TRIED = 2 * MOST;

        /** @param likeness 1 for the same word */
        private record Like(String word, float likeness, int seen) {

            Like standingIn(int times) {
                return new Like(word, likeness, times);
            }
        }

        /** The texts in which one word is another one, each of which finds something for this reader. */
        List<String> similar(String text) throws IOException {
            var similar = new ArrayList<String>();
            for (var word : read(text)) {
                for (var like : seen(word.plain())) {
                    var other = text.substring(0, word.from()) + like.word() + text.substring(word.to());
                    if (similar.size() < MOST
                            && searcher.count(WordQuery.of(CatalogQuery.ALL.saying(other), tokens)) > 0) {
                        similar.add(other);
                    }
                }
            }
            return similar;
        }

        /** Those that this reader may see, the likest first, and of these those that stand in most of his entries. */
        private List<Like> seen(String word) throws IOException {
            var seen = new ArrayList<Like>();
            for (var like : like(word)) {
                if (seen.size() >= TRIED && like.likeness() < seen.getLast().likeness()) {
                    break;
                }
                var times = searcher.count(new BooleanQuery.Builder()
                        .add(new TermQuery(new Term(EntryAnalysis.WORDS, like.word())), Occur.FILTER)
                        .add(among(EntryDocument.AUDIENCE, tokens), Occur.FILTER)
                        .build());
                if (times > 0) {
                    seen.add(like.standingIn(times));
                }
            }
            seen.sort(Comparator.comparing(Like::likeness)
                    .thenComparing(Like::seen)
                    .reversed());
            return seen.stream().limit(TRIED).toList();
        }

        private List<Like> like(String word) throws IOException {
            var terms = MultiTerms.getTerms(searcher.getIndexReader(), EntryAnalysis.WORDS);
            if (terms == null || word.length() < SHORTEST) {
                return List.of();
            }
            var like = new ArrayList<Like>();
            var found = new FuzzyTermsEnum(terms, new Term(EntryAnalysis.WORDS, word), EDITS, 1, true);
            var likeness = found.attributes().addAttribute(BoostAttribute.class);
            for (var term = found.next(); term != null; term = found.next()) {
                if (!term.utf8ToString().equals(word)) {
                    like.add(new Like(term.utf8ToString(), likeness.getBoost(), 0));
                }
            }
            like.sort(Comparator.comparing(Like::likeness).reversed());
            return like;
        }
    }
}
