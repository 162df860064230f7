package org.wandelwerk.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.junit.jupiter.api.Test;
import org.wandelwerk.place.MapSection;

/** Whatever is asked, only what the tokens open is looked through. */
class WordQueryTest {

    private static BooleanQuery query(String text, Set<CatalogKind> kinds, String... tokens) {
        var asked = new CatalogQuery(text, kinds, Map.of(), null, null);
        return (BooleanQuery) WordQuery.of(asked, Set.of(tokens));
    }

    private static String filters(BooleanQuery query) {
        return query.clauses().stream()
                .filter(clause -> clause.occur() == Occur.FILTER)
                .map(clause -> clause.query().toString())
                .sorted()
                .toList()
                .toString();
    }

    @Test
    void whatAVisitorAsksIsAmongWhatIsPublic() {
        for (var text : Set.of("", "wasserstoff", "und der")) {
            assertThat(filters(query(text, Set.of(), "public"))).isEqualTo("[audience:public]");
        }
    }

    @Test
    void eachTokenOfSomebodyOpensItsPartAndNoOther() {
        var filter = filters(query("kohle", Set.of(), "public", "body:w2"));
        assertThat(filter).contains("audience", "public", "body:w2").doesNotContain("w5");
    }

    @Test
    void kindsNarrowAndOpenNothing() {
        var narrowed = query("", Set.of(CatalogKind.values()[0]), "public");
        assertThat(filters(narrowed)).contains("audience:public", CatalogKind.values()[0].name());
        assertThat(narrowed.clauses()).hasSize(3);
        assertThat(query("", Set.of(), "public").clauses()).hasSize(2);
    }

    @Test
    void oneTermIsAskedForAsOneAndSeveralAsASet() {
        assertThat(WordQuery.among("audience", Set.of("public"))).isInstanceOf(TermQuery.class);
        assertThat(WordQuery.among("audience", Set.of("public", "body:w2"))).isInstanceOf(TermInSetQuery.class);
        assertThat(WordQuery.among("audience", Set.of())).isInstanceOf(TermInSetQuery.class);
    }

    private static List<BooleanClause> words(String text) {
        var asked = (BooleanQuery) query(text, Set.of(), "public").clauses().stream()
                .filter(clause -> clause.occur() == Occur.MUST)
                .findFirst()
                .orElseThrow()
                .query();
        return asked.clauses();
    }

    private static List<Occur> asks(String text) {
        return words(text).stream().map(BooleanClause::occur).toList();
    }

    @Test
    void whoTypesNothingAsksForEverythingOfTheirs() {
        assertThat(query(" .", Set.of(), "public").clauses().getFirst().query()).isInstanceOf(MatchAllDocsQuery.class);
        assertThat(query("kohle", Set.of(), "public").clauses().getFirst().query())
                .isInstanceOf(BooleanQuery.class);
    }

    @Test
    void eachWordMustBeThereButThoseThatStandEverywhere() {
        assertThat(asks("kohle wandel")).containsExactly(Occur.MUST, Occur.MUST);
        assertThat(asks("kohle und wandel")).containsExactly(Occur.MUST, Occur.SHOULD, Occur.MUST);
        assertThat(asks("coal the")).containsExactly(Occur.MUST, Occur.SHOULD);
        assertThat(asks("und der")).containsExactly(Occur.MUST, Occur.MUST);
    }

    @Test
    void fillersOfBothLanguagesAreKnown() {
        assertThat(WordQuery.isFiller("und")).isTrue();
        assertThat(WordQuery.isFiller("the")).isTrue();
        assertThat(WordQuery.isFiller("kohle")).isFalse();
    }

    @Test
    void aWordOfFourSignsIsABeginningTooAndAShorterOneIsNot() {
        assertThat(words("kohl").getFirst().query().toString()).contains("words:kohl*");
        assertThat(words("koh").getFirst().query().toString()).doesNotContain("*");
    }

    @Test
    void aWordIsLookedForInTitlesTextsAndAsAPart() {
        assertThat(words("see").getFirst().query().toString())
                .contains("title:", "text:", "parts:")
                .doesNotContain("*");
    }

    /** What is found is filtered by what was found, and scored by the ways of each word alone. */
    @Test
    void theOrderAddsNothingToWhatIsFoundAndLosesNoWord() {
        var found = query("kohle strom", Set.of(), "public");
        var ranked = (BooleanQuery) WordQuery.ranked("kohle strom", found);
        assertThat(ranked.clauses())
                .filteredOn(clause -> clause.occur() == Occur.FILTER)
                .extracting(BooleanClause::query)
                .containsExactly(found);
        assertThat(ranked.clauses())
                .filteredOn(clause -> clause.occur() == Occur.SHOULD)
                .extracting(clause -> clause.query().toString())
                .hasSize(2)
                .allSatisfy(ways -> assertThat(ways).contains("title:", "text:", "parts:"));
    }

    @Test
    void noMoreThanTenWordsAreLookedFor() {
        assertThat(words("a1 a2 a3 a4 a5 a6 a7 a8 a9 a10 a11 a12")).hasSize(10);
        assertThat(WordQuery.read("eins zwei")).hasSize(2);
    }

    @Test
    void aPartOfTheMapNarrowsAndOpensNothing() {
        var asked = CatalogQuery.ALL.within(new MapSection(13, 51, 15, 52));
        var query = (BooleanQuery) WordQuery.of(asked, Set.of("public"));
        assertThat(query.clauses()).hasSize(3);
        assertThat(filters(query)).contains("audience:public");
    }
}
