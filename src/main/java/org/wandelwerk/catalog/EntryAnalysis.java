package org.wandelwerk.catalog;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.compound.DictionaryCompoundWordTokenFilter;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.de.GermanNormalizationFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

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
        PARTS
    }

    private static final class Chain extends Analyzer {

        private final Depth depth;

        Chain(Depth depth) {
            this.depth = depth;
        }

        @Override
        protected TokenStreamComponents createComponents(String field) {
            var source = new StandardTokenizer();
            var folded = folded(new LowerCaseFilter(source));
            return new TokenStreamComponents(
                    source,
                    switch (depth) {
                        case PLAIN -> folded;
                        case STEMS -> new GermanLightStemFilter(folded);
                        case PARTS -> new GermanLightStemFilter(split(folded));
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
                    words, Known.PARTS, SHORTEST_COMPOUND, SHORTEST_PART, LONGEST_PART, true, false);
        }
    }

    /** Read when the first text is taken apart. */
    private static final class Known {

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
        var stems = read(STEMS, text);
        var plain = read(PLAIN, text);
        var words = new ArrayList<Word>();
        for (int i = 0; i < stems.size(); i++) {
            var stem = stems.get(i);
            words.add(new Word(stem.stem(), plain.get(i).stem(), stem.from(), stem.to()));
        }
        return words;
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
