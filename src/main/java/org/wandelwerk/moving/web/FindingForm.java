package org.wandelwerk.moving.web;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.wandelwerk.appraisal.FindingItem;
import org.wandelwerk.appraisal.FindingOrder;
import org.wandelwerk.appraisal.FindingVerdict;
import org.wandelwerk.appraisal.StepFinding;
import org.wandelwerk.shell.FormErrors;

/** What somebody typed who found something of a project. */
public record FindingForm(MultiValueMap<String, String> sent, FormErrors errors) {

    static final FindingForm NONE = new FindingForm(new LinkedMultiValueMap<>(), FormErrors.NONE);

    public String text(String field) {
        return Objects.requireNonNullElse(sent.getFirst(field), "").replace("\r\n", "\n");
    }

    /** When that was entered which stands there now, in microseconds; empty when nothing does. */
    public static String seen(@Nullable StepFinding found) {
        return found == null ? "" : String.valueOf(ChronoUnit.MICROS.between(Instant.EPOCH, found.at()));
    }

    /** Whether it is of this item. */
    public boolean isOf(FindingItem item) {
        return text("punkt").equals(item.id());
    }

    /** What stands in a field of an item: what was typed of it, else what was found. */
    public String value(FindingItem item, @Nullable StepFinding found, String field) {
        if (isOf(item)) {
            return text(field);
        }
        return switch (field) {
            case "stand" -> found == null ? "" : found.verdict().name();
            case "wer" -> found == null ? "" : Objects.requireNonNullElse(found.who(), "");
            case "worte" -> found == null ? "" : Objects.requireNonNullElse(found.words(), "");
            case "wert" -> found == null || found.value() == null ? "" : String.valueOf(found.value());
            case "votum" -> found == null ? "" : Objects.requireNonNullElse(found.outcome(), "");
            case "frist" -> day(item, found);
            default -> throw new IllegalArgumentException(field);
        };
    }

    /** Whether a document is named: as it was typed of the item, else as it was found. */
    public boolean isNamed(FindingItem item, @Nullable StepFinding found, UUID document) {
        return isOf(item)
                ? documents().contains(document)
                : found != null && found.documents().contains(document);
    }

    /** What is no id of a document is left out: nobody can choose it. */
    private List<UUID> documents() {
        return Objects.requireNonNullElse(sent.get("unterlage"), List.<String>of()).stream()
                .filter(one -> one.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
                .map(UUID::fromString)
                .toList();
    }

    private static String day(FindingItem item, @Nullable StepFinding found) {
        var day = found == null ? item.due() : found.due();
        return day == null ? "" : day.toString();
    }

    /** What is wrong with a field of an item. */
    public @Nullable String mistake(FindingItem item, String field) {
        return isOf(item) ? errors.of(field) : null;
    }

    FindingForm with(FormErrors others) {
        return new FindingForm(sent, others);
    }

    /** What cannot be read at all. */
    FormErrors unreadable() {
        var errors = FormErrors.NONE;
        if (!text("wert").isBlank() && value().isEmpty()) {
            errors = errors.with("wert", "appraisal.mistake.value");
        }
        return text("frist").isBlank() || MoveForm.day(text("frist")).isPresent()
                ? errors
                : errors.with("frist", "moving.mistake.date");
    }

    private Optional<Integer> value() {
        return text("wert").strip().matches("[0-9]{1,4}")
                ? Optional.of(Integer.valueOf(text("wert").strip()))
                : Optional.empty();
    }

    /** A moment in microseconds, as the form itself had it. */
    private @Nullable Instant seen() {
        return text("gesehen").matches("[0-9]{1,18}")
                ? Instant.EPOCH.plus(Long.parseLong(text("gesehen")), ChronoUnit.MICROS)
                : null;
    }

    FindingOrder order() {
        var after = text("nach");
        return new FindingOrder(
                after.matches("[0-9]{1,9}") ? Integer.parseInt(after) : 0,
                text("punkt"),
                seen(),
                Arrays.stream(FindingVerdict.values())
                        .filter(one -> one.name().equals(text("stand")))
                        .findFirst()
                        .orElse(null),
                text("wer"),
                text("worte"),
                value().orElse(null),
                text("votum"),
                MoveForm.day(text("frist")).orElse(null),
                documents());
    }
}
