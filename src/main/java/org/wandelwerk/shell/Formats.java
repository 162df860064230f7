package org.wandelwerk.shell;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.Language;
import org.wandelwerk.kernel.Money;
import org.wandelwerk.kernel.PartialDate;

/**
 * Dates, numbers and sums of money as the readers of a language write them.
 *
 * @param space what stands between day, month and year: on pages one at which no line ends, in files and mails a plain
 *     one
 */
public record Formats(Language language, char space) {

    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000);
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final char NARROW = '\u00a0';

    /** For files and mails. */
    public Formats(Language language) {
        this(language, ' ');
    }

    /** For pages, whose lines end where there is room. */
    static Formats ofPages(Language language) {
        return new Formats(language, NARROW);
    }

    /** As far as the date is known: 21. Oktober 2024, Juli 2022, 2026. */
    public String date(PartialDate date) {
        var month = date.month();
        if (month == null) {
            return String.valueOf(date.year());
        }
        return date.toLocalDate()
                .map(this::date)
                .orElseGet(() -> joined(YearMonth.of(date.year(), month).format(pattern("LLLL uuuu"))));
    }

    /** The day on which something happened in this house, in the time of Berlin. */
    public String day(Instant instant) {
        return date(LocalDate.ofInstant(instant, BERLIN));
    }

    /** The time of day in Berlin, such as 14:05. */
    public String time(Instant instant) {
        return LocalTime.ofInstant(instant, BERLIN).format(pattern("HH:mm"));
    }

    public String date(LocalDate date) {
        return joined(date.format(
                pattern(language == Language.EN || language == Language.PL ? "d MMMM uuuu" : "d. MMMM uuuu")));
    }

    private String joined(String date) {
        return date.replace(' ', space);
    }

    /** The short form for tables: 21.10.2024, 07/2022, 2026. */
    public String shortDate(PartialDate date) {
        var month = date.month();
        if (month == null) {
            return String.valueOf(date.year());
        }
        return date.toLocalDate()
                .map(day -> joined(day.format(pattern(language == Language.EN ? "d MMM uuuu" : "dd.MM.uuuu"))))
                .orElseGet(() -> joined(YearMonth.of(date.year(), month)
                        .format(pattern(language == Language.EN ? "MMM uuuu" : "MM/uuuu"))));
    }

    public String month(LocalDate date) {
        return date.format(pattern("LLLL"));
    }

    public String monthAndYear(LocalDate date) {
        return joined(date.format(pattern("LLLL uuuu")));
    }

    public String number(long number) {
        return NumberFormat.getIntegerInstance(locale()).format(number);
    }

    public String decimal(double number, int digits) {
        var format = NumberFormat.getNumberInstance(locale());
        format.setMaximumFractionDigits(digits);
        return format.format(number);
    }

    /** The same in any currency, by its three letters: 4.890.719,70 PLN. */
    public String sum(BigDecimal amount, String currency) {
        var money = new Money(amount.movePointRight(2).longValueExact());
        return currency.equals("EUR") ? money(money) : whole(money) + NARROW + currency;
    }

    /** The whole sum to the cent, cents only where there are some: 4.890.719,70 €. */
    public String money(Money money) {
        return withSign(whole(money));
    }

    private String whole(Money money) {
        var format = NumberFormat.getNumberInstance(locale());
        var digits = money.cents() % 100 == 0 ? 0 : 2;
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        return format.format(money.inEuros());
    }

    /** A sum to be read at a glance: 18,5 Mio. €. */
    public String roundMoney(Money money) {
        return language == Language.EN
                ? roundUnit(money).charAt(0)
                        + roundAmount(money)
                        + roundUnit(money).substring(1)
                : roundAmount(money) + NARROW + roundUnit(money);
    }

    /** The number of {@link #roundMoney} alone, where the unit is set in smaller type. */
    public String roundAmount(Money money) {
        var euros = money.inEuros();
        if (euros.abs().compareTo(BILLION) >= 0) {
            return rounded(euros, BILLION);
        }
        return euros.abs().compareTo(MILLION) >= 0 ? rounded(euros, MILLION) : whole(money);
    }

    /** The unit of {@link #roundMoney} alone. */
    public String roundUnit(Money money) {
        var euros = money.inEuros().abs();
        if (euros.compareTo(BILLION) >= 0) {
            return switch (language) {
                case EN -> "€" + NARROW + "bn";
                case DE -> "Mrd." + NARROW + "€";
                case DSB, HSB -> "mrd." + NARROW + "€";
                case PL -> "mld" + NARROW + "€";
            };
        }
        if (euros.compareTo(MILLION) >= 0) {
            return switch (language) {
                case EN -> "€" + NARROW + "m";
                case DE -> "Mio." + NARROW + "€";
                case DSB, HSB -> "mio." + NARROW + "€";
                case PL -> "mln" + NARROW + "€";
            };
        }
        return "€";
    }

    private String rounded(BigDecimal euros, BigDecimal unit) {
        var format = NumberFormat.getNumberInstance(locale());
        format.setMaximumFractionDigits(2);
        return format.format(euros.divide(unit, 2, RoundingMode.HALF_UP));
    }

    private String withSign(String amount) {
        return language == Language.EN ? "€" + amount : amount + NARROW + "€";
    }

    /** The order in which readers of the language look for names. */
    public Comparator<String> order() {
        var collator = Collator.getInstance(ULocale.forLocale(locale()));
        return collator::compare;
    }

    private DateTimeFormatter pattern(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, locale());
    }

    private Locale locale() {
        return language.locale();
    }

    /** The machine's form of a date for {@code datetime} attributes; {@code null} stays away. */
    public static @Nullable String machine(@Nullable PartialDate date) {
        return date == null ? null : date.toString();
    }
}
