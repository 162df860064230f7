package org.wandelwerk.trail.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.wandelwerk.kernel.AudienceToken;
import org.wandelwerk.kernel.Validity;
import org.wandelwerk.shell.Frame;
import org.wandelwerk.trail.TrailChange;
import org.wandelwerk.trail.TrailEntry;
import org.wandelwerk.trail.TrailValue;

/** What a line of time says in the words of a page's language. */
@NamedInterface("words")
public record TrailWords(Frame frame) {

    /** What a field is called: by its module, or by the word that all modules have for it. */
    public String field(TrailChange change) {
        var own = change.texts() + change.column();
        return frame.hasText(own) ? frame.text(own) : shared(change.column());
    }

    private String shared(String column) {
        var key = "trail.field." + column;
        return frame.hasText(key) ? frame.text(key) : column;
    }

    /** All fields that changed, for those who are told no more. */
    public String fields(TrailEntry entry) {
        return entry.changes().stream().map(this::field).distinct().collect(Collectors.joining(", "));
    }

    /** In the words that everybody may read. */
    public String say(TrailValue value) {
        return switch (value) {
            case TrailValue.Blank _ -> frame.text("trail.value.blank");
            case TrailValue.Words(var text) -> text.replace('\t', ' ').replace('\u001f', ' ');
            case TrailValue.Truth(var isSo) -> frame.text(isSo ? "trail.value.yes" : "trail.value.no");
            case TrailValue.Chosen(var key, var raw) -> frame.hasText(key) ? frame.text(key) : raw;
            case TrailValue.Sum(var money) -> frame.formats().money(money);
            case TrailValue.Moment(var at) ->
                frame.text(
                        "trail.when", frame.formats().day(at), frame.formats().time(at));
            case TrailValue.Day(var day) ->
                isOpen(day) ? frame.text("trail.value.open") : frame.formats().date(day);
            case TrailValue.Named(var name) -> frame.say(name);
            case TrailValue.Readers(var readers) ->
                readers.stream().map(this::reader).collect(Collectors.joining("\n"));
            case TrailValue.Masked _ -> frame.text("trail.value.masked");
            case TrailValue.Erased _ -> frame.text("trail.value.erased");
        };
    }

    private String reader(TrailValue.Reader reader) {
        var name = reader.name();
        return name == null ? nameless(reader.token(), "trail.readers.one.") : frame.say(name);
    }

    private String nameless(AudienceToken token, String one) {
        return token.value().equals("*")
                ? frame.text("trail.readers.all." + token.kind())
                : frame.text(one + token.kind(), token.value());
    }

    /** The same for lines that only those inside read: whoever has no name stands there by kind and key. */
    public List<Spoken> within(TrailValue value) {
        return value instanceof TrailValue.Readers(var readers)
                ? readers.stream().map(this::within).toList()
                : List.of(new Spoken(say(value), langOf(value)));
    }

    private Spoken within(TrailValue.Reader reader) {
        var name = reader.name();
        return name == null
                ? new Spoken(nameless(reader.token(), "trail.readers.key."), null)
                : new Spoken(frame.say(name), frame.langOf(name));
    }

    /** The same for evidence: readers with the tokens that stand in the record. */
    public String evidence(TrailValue value) {
        return value instanceof TrailValue.Readers(var readers)
                ? readers.stream()
                        .map(reader ->
                                within(reader).words() + " [" + reader.token().printed() + "]")
                        .collect(Collectors.joining("\n"))
                : say(value);
    }

    /**
     * One thing that is said.
     *
     * @param lang its language when it is not the page's; {@code null} for words of the house
     */
    public record Spoken(String words, @Nullable String lang) {}

    /** The language of a value when it is not the page's; {@code null} for words of the house and for many names. */
    public @Nullable String langOf(TrailValue value) {
        return switch (value) {
            case TrailValue.Words _ -> frame.german();
            case TrailValue.Named(var name) -> frame.langOf(name);
            case TrailValue.Readers _,
                    TrailValue.Blank _,
                    TrailValue.Truth _,
                    TrailValue.Chosen _,
                    TrailValue.Sum _,
                    TrailValue.Moment _,
                    TrailValue.Day _,
                    TrailValue.Masked _,
                    TrailValue.Erased _ -> null;
        };
    }

    private static boolean isOpen(LocalDate day) {
        return day.equals(Validity.OPEN_START) || day.equals(Validity.OPEN_END);
    }

    public boolean isSaid(TrailValue value) {
        return !(value instanceof TrailValue.Blank);
    }

    /** Two long texts word by word; empty when it is clearer to show one after the other. */
    public List<WordDifference.Piece> pieces(TrailChange change) {
        return change.before() instanceof TrailValue.Words(var before)
                        && change.after() instanceof TrailValue.Words(var after)
                ? WordDifference.of(before, after)
                : List.of();
    }

    /** Who did it, or the account of the database when nobody was named. */
    public String actor(String name) {
        return name.startsWith("db:")
                ? frame.text("trail.by.database", name.substring(3))
                : frame.text("trail.by", name);
    }
}
