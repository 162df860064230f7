package org.wandelwerk.trail;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.AudienceToken;
import org.wandelwerk.kernel.Money;
import org.wandelwerk.kernel.Text;

/** What a field said before or after a change. */
public sealed interface TrailValue {

    /** Nothing was said. */
    TrailValue BLANK = new Blank();

    /** Nothing. */
    record Blank() implements TrailValue {}

    /** Words as somebody wrote them, or a number. */
    record Words(String text) implements TrailValue {}

    /** Yes or no. */
    record Truth(boolean isSo) implements TrailValue {}

    /** One of the words that the house has a text for. */
    record Chosen(String key, String raw) implements TrailValue {}

    /** A sum. */
    record Sum(Money money) implements TrailValue {}

    /** A moment. */
    record Moment(Instant at) implements TrailValue {}

    /** A day; {@link org.wandelwerk.kernel.Validity#OPEN_END} and its counterpart stand for a bound that is open. */
    record Day(LocalDate day) implements TrailValue {}

    /** A thing that has a name. */
    record Named(Text name) implements TrailValue {}

    /** Those who may read something, or for whom a role is. */
    record Readers(List<Reader> readers) implements TrailValue {

        public Readers {
            readers = List.copyOf(readers);
        }
    }

    /**
     * One of them.
     *
     * @param name what it is called as far as that may be told; {@code null} for all of a kind and for the nameless
     */
    record Reader(AudienceToken token, @Nullable Text name) {}

    /** A secret, of which history never knew more. */
    record Masked() implements TrailValue {}

    /** Something about a person that was erased. */
    record Erased() implements TrailValue {}
}
