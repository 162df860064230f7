package org.wandelwerk.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.wandelwerk.House;
import org.wandelwerk.kernel.FoldedName;
import org.wandelwerk.kernel.SearchWords;

/** The database compares texts as the kernel does. */
@House
class FoldedTextsTest {

    @Autowired
    private DSLContext sql;

    @ParameterizedTest
    @ValueSource(
            strings = {"", " – ", "Chóśebuz", "Großräschen (ẞ)", "  Łužyca/Wikoŕce  ", "Cho\u0301s\u0301ebuz", "a_b%c"})
    void textsAreFoldedAsInTheKernel(String text) {
        assertThat(folded(text)).isEqualTo(kernel(text));
    }

    @Test
    void soIsEachLetterOfEuropeanNames() {
        var letters = IntStream.rangeClosed(0x20, 0x17f)
                .filter(sign -> Character.isLetterOrDigit(sign) || sign < 0x80)
                .filter(sign -> sign != 'İ' && sign != 'ŉ')
                .mapToObj(Character::toString)
                .collect(Collectors.joining("."));
        assertThat(folded(letters)).isEqualTo(kernel(letters));
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "qz", "btu"})
    void noWordIsSoShortThatAllTextsAreRead(String word) {
        var plan = sql.transactionResult(transaction -> {
            var inside = transaction.dsl();
            inside.execute("create temporary table texts (given text) on commit drop");
            inside.execute("insert into texts select 'Text ' || md5(n::text) from generate_series(1, 20000) n");
            inside.execute("create index on texts using gin (public.folded(given) public.gin_trgm_ops)");
            inside.execute("analyze texts");
            var like = SearchWords.patterns(FoldedName.of(word)).stream()
                    .map(pattern -> "public.folded(given) like '" + pattern + "'")
                    .collect(Collectors.joining(" or "));
            return inside.fetch("explain select * from texts where " + like).format();
        });
        assertThat(plan).contains("Bitmap Index Scan").doesNotContain("Seq Scan");
    }

    private String folded(String text) {
        return String.valueOf(sql.fetchValue("select public.folded(?)", text));
    }

    private static String kernel(String text) {
        var name = FoldedName.of(text);
        return "|" + name.plain() + "|" + (name.plain().equals(name.spelled()) ? "" : name.spelled() + "|");
    }
}
