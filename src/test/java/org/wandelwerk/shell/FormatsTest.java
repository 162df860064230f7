package org.wandelwerk.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.wandelwerk.kernel.Language;
import org.wandelwerk.kernel.Money;
import org.wandelwerk.kernel.PartialDate;

class FormatsTest {

    private static Formats in(String language) {
        return new Formats(Language.valueOf(language));
    }

    @ParameterizedTest
    @CsvSource({
        "DE, 3. September 2026, September 2026, 03.09.2026",
        "EN, 3 September 2026, September 2026, 3 Sept 2026",
        "DSB, 3. septembra 2026, september 2026, 03.09.2026",
        "HSB, 3. septembra 2026, september 2026, 03.09.2026",
        "PL, 3 września 2026, wrzesień 2026, 03.09.2026"
    })
    void aDateStandsAsTheLanguageWritesIt(String language, String day, String month, String brief) {
        var date = LocalDate.of(2026, 9, 3);
        assertThat(in(language).date(date)).isEqualTo(day);
        assertThat(in(language).monthAndYear(date)).isEqualTo(month);
        assertThat(in(language).date(PartialDate.parse("2026-09"))).isEqualTo(month);
        assertThat(in(language).shortDate(PartialDate.parse("2026-09-03"))).isEqualTo(brief);
    }

    @ParameterizedTest
    @EnumSource
    void onAPageNoDateIsTornAtTheEndOfALine(Language language) {
        var formats = Formats.ofPages(language);
        var date = LocalDate.of(2026, 9, 3);
        assertThat(List.of(
                        formats.date(date),
                        formats.date(PartialDate.parse("2026-09")),
                        formats.shortDate(PartialDate.parse("2026-09-03")),
                        formats.shortDate(PartialDate.parse("2026-09")),
                        formats.monthAndYear(date)))
                .allSatisfy(text -> assertThat(text).doesNotContain(" "));
        assertThat(formats.date(date).replace('\u00a0', ' '))
                .isEqualTo(new Formats(language).date(date))
                .contains(" ");
    }

    @ParameterizedTest
    @CsvSource({"DSB, 1.234.567", "HSB, 1.234.567", "PL, 1 234 567", "DE, 1.234.567"})
    void aNumberIsGroupedAsTheLanguageGroupsIt(String language, String number) {
        assertThat(in(language).number(1_234_567).replace('\u00a0', ' ')).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({
        "DE, 18.5, '18,5 Mio. €'", "EN, 18.5, €18.5 m", "DSB, 18.5, '18,5 mio. €'", "HSB, 18.5, '18,5 mio. €'",
        "PL, 18.5, '18,5 mln €'", "DE, 1850, '1,85 Mrd. €'", "DSB, 1850, '1,85 mrd. €'", "PL, 1850, '1,85 mld €'"
    })
    void aRoundSumUsesTheShortWordOfTheLanguage(String language, double millions, String sum) {
        var money = new Money(Math.round(millions * 100_000_000));
        assertThat(in(language).roundMoney(money).replace('\u00a0', ' ')).isEqualTo(sum);
    }

    @Test
    void namesStandInTheOrderOfTheLanguage() {
        var places = List.of("Hochoza", "Chóśebuz", "Ćisk", "Čorny", "Cazow", "Lubin");
        assertThat(places.stream().sorted(in("DSB").order()))
                .containsExactly("Cazow", "Čorny", "Ćisk", "Hochoza", "Chóśebuz", "Lubin");
        assertThat(places.stream().sorted(in("HSB").order())).containsSubsequence("Hochoza", "Chóśebuz", "Lubin");
        assertThat(places.stream().sorted(in("DE").order())).containsSubsequence("Cazow", "Chóśebuz", "Hochoza");
        assertThat(List.of("Zossen", "Östlich", "Ost").stream().sorted(in("DE").order()))
                .containsExactly("Ost", "Östlich", "Zossen");
    }
}
