package org.wandelwerk.portal.web.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wandelwerk.kernel.SearchWords;

class HighlightTest {

    @ParameterizedTest
    @CsvSource({
        "chosebuz,Cottbus/Chóśebuz,Cottbus/[Chóśebuz]",
        "grossraschen,in Großräschen.,in [Großräschen].",
        "Grossraeschen,in Großräschen.,in [Großräschen].",
        "Großräschen,GROSSRAESCHEN,[GROSSRAESCHEN]",
        "gross,Großräschen,[Groß]räschen",
        "a b,ab ab,[ab] [ab]",
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
