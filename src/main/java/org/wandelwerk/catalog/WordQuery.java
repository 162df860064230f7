package org.wandelwerk.catalog;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
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
    private static final float AS_BEGINNING = 0.5f;

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
        return query.build();
    }

    static Query among(String field, Set<String> terms) {
        return terms.size() == 1
                ? new TermQuery(new Term(field, terms.iterator().next()))
                : new TermInSetQuery(field, terms.stream().map(BytesRef::new).toList());
    }

    private static Query words(String text) {
        var words = read(text);
        var query = new BooleanQuery.Builder();
        var hasMeaning = words.stream().anyMatch(word -> !isFiller(word.plain()));
        words.forEach(word -> query.add(word(word), hasMeaning && isFiller(word.plain()) ? Occur.SHOULD : Occur.MUST));
        return query.build();
    }

    static List<EntryAnalysis.Word> read(String text) {
        return EntryAnalysis.words(text).stream().limit(MOST_WORDS).toList();
    }

    private static Query word(EntryAnalysis.Word word) {
        var ways = Stream.of(
                new BoostQuery(new TermQuery(new Term(EntryAnalysis.TITLE, word.stem())), IN_TITLE),
                new TermQuery(new Term(EntryAnalysis.TEXT, word.stem())),
                new BoostQuery(new TermQuery(new Term(EntryAnalysis.PARTS, word.stem())), AS_PART));
        var beginning = word.plain().length() < SHORTEST_BEGINNING
                ? Stream.<Query>empty()
                : Stream.of(new BoostQuery(
                        new ConstantScoreQuery(new PrefixQuery(new Term(EntryAnalysis.WORDS, word.plain()))),
                        AS_BEGINNING));
        return new DisjunctionMaxQuery(Stream.concat(ways, beginning).toList(), 0.1f);
    }

    /** Words that stand in nearly every text find nothing. */
    static boolean isFiller(String word) {
        return Fillers.GERMAN.contains(word) || Fillers.ENGLISH.contains(word);
    }

    private static final class Fillers {
        private static final CharArraySet GERMAN = GermanAnalyzer.getDefaultStopSet();
        private static final CharArraySet ENGLISH = EnglishAnalyzer.getDefaultStopSet();
    }
}
