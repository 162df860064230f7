package org.wandelwerk.history;

import static org.wandelwerk.history.jooq.Tables.CHANGES;
import static org.wandelwerk.history.jooq.Tables.DIGESTS;
import static org.wandelwerk.history.jooq.Tables.ERASABLES;
import static org.wandelwerk.history.jooq.Tables.PARTINGS;
import static org.wandelwerk.history.jooq.Tables.SEALS;

import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.impl.DSL;

/**
 * How hashes are made: SHA-256 over a JSON array in the database's own notation, moments in microseconds since
 * 1970. Said here and not in a function of the database, which whoever forges entries could replace as well.
 */
final class Digest {

    /** What stands for the name of who acted: what it is committed to, in older entries the name itself. */
    private static final Field<String> ACTOR = DSL.field(
            "case when {1} is null then to_jsonb({0}) else jsonb_build_object('digest', {1}) end",
            String.class, CHANGES.ACTOR_NAME, CHANGES.ACTOR_DIGEST);

    private static final String ENTRY = """
        jsonb_build_array({0}, {1}, {2}::text, (extract(epoch from {3}) * 1000000)::bigint,
            {4}, {5}, {6}, {7}, {8}, {9}, {10}, {11})::text\
        """;

    /** Every column of an entry but the salt, as its digest is made of it. */
    static final Field<String> TEXT_OF_ENTRY = textOfEntry(CHANGES.BEFORE, CHANGES.AFTER);

    /** The same as it was when an entry still held in clear what stands apart by now. */
    static final Field<String> FORMER_TEXT_OF_ENTRY =
            textOfEntry(former(CHANGES.BEFORE, ERASABLES.BEFORE), former(CHANGES.AFTER, ERASABLES.AFTER));

    /** The digest of an entry. */
    static final Field<byte[]> OF_ENTRY = DSL.field("sha256(convert_to({0}, 'UTF8'))", byte[].class, TEXT_OF_ENTRY);

    /** The digest of an entry as it was then. */
    static final Field<byte[]> OF_FORMER_ENTRY =
            DSL.field("sha256(convert_to({0}, 'UTF8'))", byte[].class, FORMER_TEXT_OF_ENTRY);

    /** What a seal in the table says itself, as its hash is made of it. */
    static final Field<String> TEXT_OF_SEAL =
            textOfSeal(SEALS.NUMBER, SEALS.ERA, SEALS.FROM_POSITION, SEALS.TO_POSITION, SEALS.ENTRIES, SEALS.AT);

    /** Covers the digests of a group of entries in the order of their numbers. */
    static final Field<byte[]> OF_ENTRIES =
            DSL.field("sha256(string_agg({0}, ''::bytea order by {1}))", byte[].class, DIGESTS.DIGEST, DIGESTS.CHANGE);

    /** Covers a seal that stands in the table. */
    static Field<byte[]> ofSeal(Field<byte[]> content) {
        return ofSeal(
                SEALS.PREVIOUS,
                content,
                SEALS.NUMBER,
                SEALS.ERA,
                SEALS.FROM_POSITION,
                SEALS.TO_POSITION,
                SEALS.ENTRIES,
                SEALS.AT);
    }

    /** Covers the seal before, the entries, and what the seal says itself. */
    static Field<byte[]> ofSeal(Field<byte[]> previous, Field<byte[]> content, Field<?>... words) {
        return DSL.field(
                "sha256({0} || {1} || convert_to({2}, 'UTF8'))", byte[].class, previous, content, textOfSeal(words));
    }

    private static Field<String> textOfSeal(Field<?>... words) {
        return DSL.field("""
            jsonb_build_array({0}, {1}, {2}, {3}, {4}, (extract(epoch from {5}) * 1000000)::bigint)::text\
            """, String.class, words[0], words[1], words[2], words[3], words[4], words[5]);
    }

    private static Field<String> textOfEntry(Field<JSONB> before, Field<JSONB> after) {
        return DSL.field(
                ENTRY,
                String.class,
                CHANGES.ID,
                CHANGES.ERA,
                CHANGES.TX,
                CHANGES.AT,
                CHANGES.TABLE_NAME,
                CHANGES.ROW_ID,
                CHANGES.OPERATION,
                before,
                after,
                CHANGES.ACTOR,
                ACTOR,
                CHANGES.RUN);
    }

    private static Field<JSONB> former(Field<JSONB> image, Field<JSONB> clear) {
        var values = DSL.select(DSL.field(
                        "jsonb_object_agg({0}, {1}) filter (where {1} is not null)",
                        JSONB.class, PARTINGS.COLUMN_NAME, clear))
                .from(PARTINGS)
                .join(ERASABLES)
                .on(ERASABLES.CHANGE.eq(PARTINGS.CHANGE), ERASABLES.COLUMN_NAME.eq(PARTINGS.COLUMN_NAME))
                .where(PARTINGS.CHANGE.eq(CHANGES.ID));
        return DSL.field("{0} || coalesce({1}, '{}')", JSONB.class, image, DSL.field(values));
    }

    private Digest() {}
}
