package org.wandelwerk.privacy;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.wandelwerk.kernel.Language;
import org.wandelwerk.notice.DutyTexts;
import org.wandelwerk.personal.RetentionClass;
import org.wandelwerk.shell.Texts;

/**
 * The documents on data protection, filled with what the house knows: its fields, classes, recipients and settings.
 * What only the operator knows is marked as missing.
 */
@Component
public class FilledDocuments {

    private static final Pattern PLACE = Pattern.compile("\\{\\{([a-z-]+)}}");

    private final Inventory inventory;
    private final RetentionPeriods periods;
    private final DutyTexts duty;
    private final SoloPublishing solo;
    private final Environment settings;
    private final Texts texts;

    FilledDocuments(
            Inventory inventory,
            RetentionPeriods periods,
            DutyTexts duty,
            SoloPublishing solo,
            Environment settings,
            Texts texts) {
        this.inventory = inventory;
        this.periods = periods;
        this.duty = duty;
        this.solo = solo;
        this.settings = settings;
        this.texts = texts;
    }

    /** The document in Markdown. */
    public String text(PrivacyDocument document, Language language) {
        var name = document.word() + (language == Language.DE ? "" : "_en") + ".md";
        return PLACE.matcher(shipped(name))
                .replaceAll(place -> Matcher.quoteReplacement(fill(place.group(1), language)));
    }

    private String fill(String word, Language language) {
        return switch (word) {
            case "fields" -> classes(language);
            case "endless" -> endless(language);
            case "read-log" -> words(RetentionClass.READ_LOG, language);
            case "eyes" -> eyes(language);
            case "mail", "bounces", "provider", "database", "scanner", "stamp", "seals" ->
                setting(ToldSetting.valueOf(word.toUpperCase(Locale.ROOT)), language);
            case "backup" -> setting(ToldSetting.BACKUP, language, settings.getProperty("wandelwerk.backup.kept", "7"));
            case "name" -> told(duty.operator().name(), word, language);
            case "address" -> told(duty.operator().address(), word, language);
            case "represented" -> told(duty.operator().represented(), word, language);
            case "contact" -> told(duty.operator().mail(), word, language);
            case "officer" -> told(duty.operator().privacy(), word, language);
            default -> missing(texts.text(language, "privacy.gap." + word), language);
        };
    }

    private String setting(ToldSetting setting, Language language, Object... more) {
        var said = settings.getProperty(setting.key(), "").strip();
        var values = new ArrayList<Object>(List.of(setting.told(said)
                .orElseGet(() -> "**" + texts.text(language, "privacy.setting.hidden", setting.key()) + "**")));
        values.addAll(List.of(more));
        var word = setting.name().toLowerCase(Locale.ROOT);
        return texts.text(language, "privacy.setting." + word + "." + !said.isEmpty(), values.toArray());
    }

    private String told(@Nullable String fact, String word, Language language) {
        return fact == null
                ? missing(texts.text(language, "privacy.gap." + word), language)
                : fact.replaceAll("\\R|\\\\n", ", ");
    }

    private String missing(String what, Language language) {
        return "**" + texts.text(language, "privacy.gap", what) + "**";
    }

    /** Each class with its period, its reason, and the columns that tell of people. */
    private String classes(Language language) {
        return Stream.of(RetentionClass.values())
                .filter(one -> !tables(one).isEmpty())
                .map(one -> "### " + texts.text(language, "privacy.class." + one) + "\n\n" + period(one, language) + " "
                        + texts.text(language, "privacy.class." + one + ".reason") + "\n\n"
                        + tables(one).stream()
                                .map(table ->
                                        "- `" + table.name() + "`: " + String.join(", ", quoted(table.personal(one))))
                                .collect(joining("\n")))
                .collect(joining("\n\n"));
    }

    private List<RecordedTable> tables(RetentionClass one) {
        return inventory.tables().stream()
                .filter(table -> !table.personal(one).isEmpty())
                .toList();
    }

    private static List<String> quoted(List<String> columns) {
        return columns.stream().map(column -> "`" + column + "`").toList();
    }

    /** The classes that hold something of people and have no period. */
    private String endless(Language language) {
        return Stream.of(RetentionClass.values())
                .filter(one -> periods.of(one).isEmpty() && !tables(one).isEmpty())
                .map(one -> texts.text(language, "privacy.class." + one))
                .collect(joining(", "));
    }

    private String eyes(Language language) {
        var kinds = solo.kinds(language);
        return texts.text(language, "privacy.eyes." + kinds.isEmpty(), String.join(", ", kinds));
    }

    private String period(RetentionClass one, Language language) {
        return periods.of(one).isEmpty() ? texts.text(language, "privacy.period.none") : words(one, language) + ".";
    }

    private String words(RetentionClass one, Language language) {
        var period = periods.of(one).orElseThrow();
        return period.getDays() > 0
                ? texts.text(language, "privacy.period.days", period.getDays() + (int) period.toTotalMonths() * 30)
                : texts.text(language, "privacy.period.months", (int) period.toTotalMonths());
    }

    private static String shipped(String name) {
        try {
            return new ClassPathResource("privacy/" + name).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
