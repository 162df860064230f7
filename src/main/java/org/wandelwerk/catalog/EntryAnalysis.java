package org.wandelwerk.catalog;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.compound.DictionaryCompoundWordTokenFilter;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.de.GermanNormalizationFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * How texts become words of the index: small letters without marks, so that Sorbian and Polish names are found however
 * they are typed; German endings taken off; and long German words also by their parts.
 */
final class EntryAnalysis {

    static final String TITLE = "title";
    static final String TEXT = "text";
    static final String PARTS = "parts";
    static final String WORDS = "words";

    private static final int SHORTEST_COMPOUND = 7;
    private static final int SHORTEST_PART = 4;
    private static final int LONGEST_PART = 20;

    private static final Analyzer STEMS = new Chain(Depth.STEMS);
    private static final Analyzer PLAIN = new Chain(Depth.PLAIN);
    private static final Analyzer SPLIT = new Chain(Depth.PARTS);
    private static final Analyzer FORMS = new Chain(Depth.FORMS);

    /** So many different words are remembered with what becomes of them. */
    private static final int MOST_KNOWN = 50_000;

    /** Of a word in small letters without marks its stem, and behind it the stems of its parts. */
    private static final Cache<String, List<String>> KNOWN =
            Caffeine.newBuilder().maximumSize(MOST_KNOWN).build();

    /** Texts of the index, each field in its way. */
    static final Analyzer ALL = new PerFieldAnalyzerWrapper(STEMS, Map.of(PARTS, SPLIT, WORDS, PLAIN));

    private EntryAnalysis() {}

    /**
     * A word where it stands in a text.
     *
     * @param stem without its ending
     * @param plain in small letters without marks
     */
    record Word(String stem, String plain, int from, int to) {}

    private enum Depth {
        PLAIN,
        STEMS,
        PARTS,
        /** What is read is one word in small letters without marks. */
        FORMS
    }

    /**
     * The words of an entry, read once for all fields: they are the same as those of each field's own analysis.
     *
     * @param plain in small letters without marks, those of the title first
     * @param inTitle how many of them stand in the title
     */
    record EntryWords(List<String> plain, int inTitle) {

        static EntryWords of(String title, String rest) {
            var words = read(PLAIN, title + "\n" + rest);
            return new EntryWords(words.stream().map(Word::plain).toList(), (int)
                    words.stream().filter(word -> word.from() < title.length()).count());
        }

        TokenStream title() {
            return stems(plain.subList(0, inTitle));
        }

        TokenStream text() {
            return stems(plain);
        }

        private static TokenStream stems(List<String> words) {
            return new Listed(
                    words.stream().map(word -> List.of(forms(word).getFirst())).iterator());
        }

        TokenStream parts() {
            return new Listed(plain.stream().map(EntryAnalysis::forms).iterator());
        }

        TokenStream words() {
            return new Listed(plain.stream().map(List::of).iterator());
        }
    }

    /** Words one after the other; where one has several forms, all of them stand at its place. */
    private static final class Listed extends TokenStream {

        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
        private final Iterator<List<String>> words;
        private Iterator<String> forms = Collections.emptyIterator();

        Listed(Iterator<List<String>> words) {
            this.words = words;
        }

        @Override
        public boolean incrementToken() {
            clearAttributes();
            if (forms.hasNext()) {
                step.setPositionIncrement(0);
            } else if (words.hasNext()) {
                forms = words.next().iterator();
            } else {
                return false;
            }
            term.append(forms.next());
            return true;
        }
    }

    /** The stem of a word in small letters without marks, and behind it the stems of its parts. */
    static List<String> forms(String word) {
        return KNOWN.get(word, EntryAnalysis::made);
    }

    private static List<String> made(String word) {
        var forms = read(FORMS, word).stream().map(Word::stem).toList();
        return forms.isEmpty() ? List.of(word) : forms;
    }

    private static final class Chain extends Analyzer {

        private final Depth depth;

        Chain(Depth depth) {
            this.depth = depth;
        }

        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer source = depth == Depth.FORMS ? new KeywordTokenizer() : new StandardTokenizer();
            return new TokenStreamComponents(
                    source,
                    switch (depth) {
                        case PLAIN -> folded(new LowerCaseFilter(source));
                        case STEMS -> new GermanLightStemFilter(folded(new LowerCaseFilter(source)));
                        case PARTS -> new GermanLightStemFilter(split(folded(new LowerCaseFilter(source))));
                        case FORMS -> new GermanLightStemFilter(split(source));
                    });
        }

        @Override
        protected TokenStream normalize(String field, TokenStream given) {
            return folded(new LowerCaseFilter(given));
        }

        private static TokenStream folded(TokenStream words) {
            return new ASCIIFoldingFilter(new GermanNormalizationFilter(words));
        }

        private static TokenStream split(TokenStream words) {
            return new DictionaryCompoundWordTokenFilter(
                    words, Shipped.PARTS, SHORTEST_COMPOUND, SHORTEST_PART, LONGEST_PART, true, false);
        }
    }

    /** Read when the first text is taken apart. */
    private static final class Shipped {

        private static final CharArraySet PARTS = read("/catalog/word-parts.txt");

        private static CharArraySet read(String file) {
            try (var lines = new BufferedReader(new InputStreamReader(
                    Objects.requireNonNull(EntryAnalysis.class.getResourceAsStream(file)), StandardCharsets.UTF_8))) {
                var parts = lines.lines().filter(line -> !line.startsWith("#")).toList();
                return CharArraySet.unmodifiableSet(new CharArraySet(parts, false));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The words of a text in their order. */
    static List<Word> words(String text) {
        return read(PLAIN, text).stream()
                .map(word -> new Word(forms(word.plain()).getFirst(), word.plain(), word.from(), word.to()))
                .toList();
    }

    /** The words of a text and the parts of those that are put together, each where its whole word stands. */
    static List<Word> parts(String text) {
        return read(SPLIT, text);
    }

    private static List<Word> read(Analyzer analyzer, String text) {
        var words = new ArrayList<Word>();
        try (var stream = analyzer.tokenStream(TEXT, text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            var offset = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                words.add(new Word(term.toString(), term.toString(), offset.startOffset(), offset.endOffset()));
            }
            stream.end();
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
