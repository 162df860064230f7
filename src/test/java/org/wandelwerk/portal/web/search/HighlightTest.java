package org.wandelwerk.portal.web.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wandelwerk.kernel.SearchWords;

class HighlightTest {

    @Test
    void aLongTextIsFoldedOnce() {
        var text = "Straße ä ".repeat(40_000);
        var words = SearchWords.of("strasse rasse stra tras ass sse ras str ä asse");
        var pieces = assertTimeout(Duration.ofSeconds(5), () -> new Highlight(words).pieces(text));
        assertThat(pieces).hasSize(160_000);
    }

    @ParameterizedTest
    @CsvSource({
        "chosebuz,Cottbus/Chóśebuz,Cottbus/[Chóśebuz]",
        "grossraschen,in Großräschen.,in [Großräschen].",
        "Grossraeschen,in Großräschen.,in [Großräschen].",
        "Großräschen,GROSSRAESCHEN,[GROSSRAESCHEN]",
        "gross,Großräschen,[Groß]räschen",
        "a b,ab ab a-b,ab ab [a]-[b]",
        "co,Cottbus disco,[Co]ttbus disco",
        "ab,aab aba,aab [ab]a",
        "łuzyca,Łužyca,[Łužyca]",
        "x,nothing,nothing",
        "chosebuz,Cho\u0301s\u0301ebuz!,[Cho\u0301s\u0301ebuz]!",
        "co,😀co😀,😀[co]😀",
    })
    void whatWasLookedForIsMarkedAsItIsWritten(String words, String text, String marked) {
        var pieces = new Highlight(SearchWords.of(words)).pieces(text);
        var shown = new StringBuilder();
        pieces.forEach(piece -> shown.append(piece.isFound() ? "[" + piece.text() + "]" : piece.text()));
        assertThat(shown).hasToString(marked);
    }
}
