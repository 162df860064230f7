package org.wandelwerk.history;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What somebody outside needs to compute the chain of seals anew, without this house and its database. */
@Service
@Transactional(readOnly = true)
public class Proofs {

    private final ProofRepository proofs;

    Proofs(ProofRepository proofs) {
        this.proofs = proofs;
    }

    /**
     * A sealed entry.
     *
     * @param text the text over which its digest was made
     */
    public record OfEntry(long entry, long seal, String text, String digest) {}

    /**
     * The clear value of something that can be erased, as an entry was made of it.
     *
     * @param before the text before the change, as JSON; {@code null} when there was none
     */
    public record OfValue(
            long entry,
            String column,
            String salt,
            @Nullable String before,
            @Nullable String after) {}

    /** The name of who acted, to which an entry is committed by its digest. */
    public record OfName(long entry, String salt, String name) {}

    /**
     * A seal.
     *
     * @param content the hash over the digests of its entries
     * @param text what the seal says itself, as its hash was made of it
     */
    public record OfSeal(long number, String previous, String content, String text, String hash) {}

    /**
     * What changed of which records is wanted.
     *
     * @param about what the entries speak of; {@code null} for all
     * @param seed by which the order is drawn
     */
    public record Wish(
            @Nullable UUID about,
            @Nullable Instant from,
            @Nullable Instant until,
            String seed) {}

    /**
     * Records that were found.
     *
     * @param places for each record the table in which it was found, and its id in the column of that table
     * @param of how many there are
     */
    public record Found(List<RecordPlace> places, long of) {}

    /** The sealed entries about a record up to a seal, the oldest first. */
    public List<OfEntry> entries(UUID record, Collection<RecordPlace> places, long upToSeal, int most) {
        return proofs.entries(record, places, upToSeal, most);
    }

    /** The clear values below the given entries that are still there. */
    public List<OfValue> values(Collection<Long> entries) {
        return proofs.values(entries);
    }

    /**
     * The sealed acts by which names or values were taken out of the given entries, which are from before that was
     * foreseen: each tells the digest of what is left, whenever it was sealed.
     */
    public List<OfEntry> reductions(Collection<Long> entries) {
        return proofs.reductions(entries);
    }

    /** The names to which the given entries are committed, of those who were not erased. */
    public List<OfName> names(Collection<Long> entries) {
        return proofs.names(entries);
    }

    /** Hands over each of the seals from one to another, in their order, without keeping them all. */
    public void seals(long from, long to, Consumer<OfSeal> each) {
        proofs.seals(from, to, each);
    }

    /** Hands over each entry of a seal with its digest, in the order in which the seal was made. */
    public void digests(long seal, Consumer<OfEntry> each) {
        proofs.digests(seal, each);
    }

    /** The records in whose tables something changed, in the order that the seed draws. */
    public Found records(Collection<RecordPlace> places, Wish wish, int most) {
        return proofs.records(places, wish, most);
    }
}
