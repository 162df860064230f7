package org.wandelwerk.profile.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.catalog.SimilarFinds;
import org.wandelwerk.form.AnswerKind;
import org.wandelwerk.form.AnswerMistake;
import org.wandelwerk.form.FormSection;
import org.wandelwerk.form.Option;
import org.wandelwerk.form.Question;
import org.wandelwerk.form.SingleAnswer;
import org.wandelwerk.kernel.Text;
import org.wandelwerk.profile.SaveAnswers;
import org.wandelwerk.profile.SavedAnswers;
import org.wandelwerk.profile.WrittenProfile;
import org.wandelwerk.programme.ProgrammeTerms.NotWhat;
import org.wandelwerk.shell.Page;

/**
 * One section of a profile, to be answered.
 *
 * @param unsaved what was typed and could not be saved, by slot, with the revisions that were seen
 * @param clashes answers that somebody else changed meanwhile, by slot
 * @param message the key of what to say above; {@code null} for nothing
 * @param similar what is much like this one
 * @param found the municipalities that were found by the names that were typed
 * @param notWhat what handing in is not
 */
public record SectionPage(
        WrittenProfile written,
        FormSection section,
        Map<String, SaveAnswers.Typed> unsaved,
        Map<String, SavedAnswers.Clash> clashes,
        List<FoundPlaces> found,
        SimilarFinds similar,
        String token,
        @Nullable String message,
        NotWhat notWhat)
        implements Page {

    @Override
    public boolean isShared() {
        return false;
    }

    public String address() {
        return "/ideen/" + written.profile().key();
    }

    public String formAddress() {
        return address() + "/" + section.id();
    }

    public List<Question> questions() {
        return section.questions().stream()
                .filter(question -> question.isAsked(written.answers()))
                .filter(question -> written.isOpen(question) || isTyped(question))
                .toList();
    }

    /** What was typed and not saved is shown, whether or not it can be answered still. */
    private boolean isTyped(Question question) {
        return unsaved.keySet().stream()
                .flatMap(slot -> written.form().slot(slot).stream())
                .anyMatch(slot -> slot.question().equals(question));
    }

    /** The questions by whose answers what is published already is looked for on this page; none without the title. */
    public String compared() {
        var asked = section.questions().stream().map(Question::id).toList();
        return asked.contains(SimilarSearch.TITLE)
                ? asked.stream().filter(SimilarSearch.COMPARED::contains).collect(Collectors.joining(" "))
                : "";
    }

    public int number() {
        return written.form().sections().indexOf(section) + 1;
    }

    /** The address of the section after this one; of the whole profile after the last. */
    public String next() {
        var sections = written.form().sections();
        return number() == sections.size()
                ? address()
                : address() + "/" + sections.get(number()).id();
    }

    public SlotView slot(Question question) {
        return slot(question.id(), question.label());
    }

    public SlotView slot(String name, Text label) {
        var kind = written.form().slot(name).orElseThrow().kind();
        var kept = written.kept().get(name);
        var clash = clashes.get(name);
        var stored = kept == null ? SaveAnswers.Typed.of("", 0) : SaveAnswers.Typed.of(kept.answer(), kept.revision());
        var typed = unsaved.getOrDefault(name, stored);
        var value = clash == null ? typed.text() : clash.mine();
        var seen = clash == null ? typed.seen() : clash.seen();
        AnswerMistake mistake = value.isEmpty() ? null : kind.mistake(value).orElse(null);
        return new SlotView(name, label, kind, value, seen, mistake, clash == null ? null : clash.theirs());
    }

    /** The numbers of rows to show: those in which something stands, and one more. */
    public int[] rows(Question question, AnswerKind.Rows rows) {
        var used = written.answers().rows(question.id(), rows.most());
        var last = used.length == 0 ? 0 : used[used.length - 1];
        return IntStream.rangeClosed(1, Math.min(rows.most(), last + 1)).toArray();
    }

    public List<SlotView> row(Question question, AnswerKind.Rows rows, int row) {
        return rows.columns().stream()
                .map(column -> slot("%s.%d.%s".formatted(question.id(), row, column.id()), column.label()))
                .toList();
    }

    /** The lines of a table of years: fixed ones, or the rows of another question by their first column. */
    public List<Option> lines(Question table, AnswerKind.Years years) {
        return years.linesOf().isEmpty() ? years.lines() : linesOf(years.linesOf(), table.id());
    }

    /** Also those rows that are no longer named, as long as an amount stands in their line. */
    private List<Option> linesOf(String question, String table) {
        var answers = written.answers();
        return written
                .form()
                .question(question)
                .map(Question::kind)
                .map(kind -> kind instanceof AnswerKind.Rows rows ? rows : new AnswerKind.Rows(List.of(), 0))
                .stream()
                .flatMap(rows -> IntStream.rangeClosed(1, rows.most())
                        .filter(row -> answers.hasAny(question + "." + row) || answers.hasAny(table + "." + row))
                        .mapToObj(row -> new Option(String.valueOf(row), Text.german(named(question, rows, row)))))
                .toList();
    }

    private String named(String question, AnswerKind.Rows rows, int row) {
        var name = written.answers()
                .text("%s.%d.%s"
                        .formatted(question, row, rows.columns().getFirst().id()));
        return name.isEmpty() ? String.valueOf(row) : name;
    }

    public List<SlotView> line(Question question, AnswerKind.Years years, Option line) {
        return YearSpan.of(written.answers(), question, years)
                .mapToObj(year ->
                        slot("%s.%s.%d".formatted(question.id(), line.id(), year), Text.german(String.valueOf(year))))
                .toList();
    }

    /** All fields with something wrong, to be led to from above. */
    public List<SlotView> bad() {
        return questions().stream().flatMap(this::slots).filter(SlotView::isBad).toList();
    }

    private Stream<SlotView> slots(Question question) {
        return switch (question.kind()) {
            case AnswerKind.Single(SingleAnswer _) -> Stream.of(slot(question));
            case AnswerKind.Proof _ ->
                Stream.of("state", "until", "why").map(part -> slot(question.id() + "." + part, question.label()));
            case AnswerKind.Rows rows ->
                Arrays.stream(rows(question, rows)).boxed().flatMap(row -> row(question, rows, row).stream());
            case AnswerKind.Years years ->
                lines(question, years).stream().flatMap(line -> line(question, years, line).stream());
        };
    }
}
