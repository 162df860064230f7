package org.wandelwerk.audit.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.audit.PackChoice;
import org.wandelwerk.audit.PackOrder;
import org.wandelwerk.shell.FormErrors;

/**
 * What was typed into the form that orders a pack.
 *
 * @param auswahl how the records are chosen
 * @param art the word of a kind of records; empty for all
 * @param eintrag which one: its key, or the address of its page
 * @param bis the last day
 * @param schluessel the one-time key
 */
public record PackForm(
        @Nullable String auswahl,
        @Nullable String art,
        @Nullable String eintrag,
        @Nullable String von,
        @Nullable String bis,
        @Nullable String anzahl,
        @Nullable String anfangswert,
        @Nullable String grund,
        @Nullable String schluessel) {

    private static final int LONGEST_REASON = 1000;
    private static final int LONGEST_LINE = 200;
    private static final int MOST = 200;

    public PackForm {
        auswahl = said(auswahl);
        art = said(art);
        eintrag = said(eintrag);
        von = said(von);
        bis = said(bis);
        anzahl = said(anzahl);
        anfangswert = said(anfangswert);
        grund = said(grund);
        schluessel = said(schluessel);
    }

    static PackForm empty(String key) {
        return new PackForm(PackChoice.RECORD.name(), "projekte", "", "", "", "", "", "", key);
    }

    PackForm with(String key) {
        return new PackForm(auswahl, art, eintrag, von, bis, anzahl, anfangswert, grund, key);
    }

    /** Without signs that no text holds; a field that is not sent is empty. */
    static String said(@Nullable String typed) {
        return typed == null
                ? ""
                : typed.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]|\\p{Cs}", "").strip();
    }

    Optional<PackChoice> choice() {
        return Arrays.stream(PackChoice.values())
                .filter(choice -> choice.name().equals(auswahl))
                .findFirst();
    }

    FormErrors errors(List<String> kinds) {
        var errors = daysErrors();
        var choice = choice().orElse(null);
        if (choice == null) {
            errors = errors.with("auswahl", "audit.mistake.choose");
        }
        var needsKind = choice == PackChoice.RECORD || choice == PackChoice.SAMPLE;
        if (!kinds.contains(said(art)) && (needsKind || !said(art).isEmpty())) {
            errors = errors.with("art", "audit.mistake.choose");
        }
        if ((choice == PackChoice.RECORD || choice == PackChoice.BODY) && key().isEmpty()) {
            errors = errors.with("eintrag", "audit.mistake.record");
        }
        if (choice == PackChoice.PERIOD && day(said(von)).isEmpty()) {
            errors = errors.with("von", "audit.mistake.day");
        }
        if (choice == PackChoice.SAMPLE && size().isEmpty()) {
            errors = errors.with("anzahl", "audit.mistake.size");
        }
        if (choice == PackChoice.SAMPLE && said(anfangswert).isEmpty()) {
            errors = errors.with("anfangswert", "audit.mistake.seed");
        }
        return lengthErrors(said(grund).isEmpty() ? errors.with("grund", "audit.mistake.reason") : errors);
    }

    private FormErrors lengthErrors(FormErrors found) {
        var errors = found;
        if (said(eintrag).length() > LONGEST_LINE) {
            errors = errors.with("eintrag", "audit.mistake.long");
        }
        if (said(anfangswert).length() > LONGEST_LINE) {
            errors = errors.with("anfangswert", "audit.mistake.long");
        }
        if (said(grund).length() > LONGEST_REASON) {
            errors = errors.with("grund", "audit.mistake.long");
        }
        return said(schluessel).matches("[0-9a-f]{32}") ? errors : errors.with("form", "audit.mistake.expired");
    }

    private FormErrors daysErrors() {
        var errors = FormErrors.NONE;
        var first = day(said(von));
        var last = day(said(bis));
        if (first.isEmpty() && !said(von).isEmpty()) {
            errors = errors.with("von", "audit.mistake.day");
        }
        if (last.isEmpty() && !said(bis).isEmpty()) {
            errors = errors.with("bis", "audit.mistake.day");
        }
        return first.isPresent() && last.isPresent() && last.get().isBefore(first.get())
                ? errors.with("bis", "audit.mistake.order")
                : errors;
    }

    /** The key of a record, also at the end of an address as it stands in a browser. */
    private String key() {
        var typed = said(eintrag).replaceFirst("[?#].*", "").replaceFirst("/+$", "");
        var number = typed.replaceFirst("^.*/werkstaetten/([1-9][0-9]{0,3})$", "w$1");
        return number.substring(number.lastIndexOf('/') + 1);
    }

    private Optional<Integer> size() {
        return said(anzahl).matches("[1-9][0-9]{0,2}")
                ? Optional.of(Integer.valueOf(said(anzahl))).filter(size -> size <= MOST)
                : Optional.empty();
    }

    /** The day, as browsers send it or as people write it in German. */
    static Optional<LocalDate> day(String typed) {
        var written = typed.replaceFirst("^([0-9]{1,2})\\.\\s*([0-9]{1,2})\\.\\s*([0-9]{4})$", "$3-$2-$1")
                .replaceAll("-([0-9])(?![0-9])", "-0$1");
        if (!written.matches("[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])")) {
            return Optional.empty();
        }
        var parts = written.split("-");
        var first = LocalDate.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), 1);
        var day = Integer.parseInt(parts[2]);
        return day > first.lengthOfMonth() ? Optional.empty() : Optional.of(first.withDayOfMonth(day));
    }

    /** What was ordered, if its errors are none. */
    PackOrder order() {
        var choice = choice().orElseThrow();
        var isNamed = choice == PackChoice.RECORD || choice == PackChoice.BODY;
        var isDrawn = choice == PackChoice.SAMPLE;
        return new PackOrder(
                choice,
                choice == PackChoice.BODY || said(art).isEmpty() ? null : said(art),
                isNamed ? key() : null,
                choice == PackChoice.RECORD ? null : day(said(von)).orElse(null),
                choice == PackChoice.RECORD ? null : day(said(bis)).orElse(null),
                isDrawn ? size().orElseThrow() : null,
                isDrawn ? said(anfangswert) : null,
                said(grund));
    }
}
