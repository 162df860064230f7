package org.wandelwerk.history;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Numbers for all rows that a table ever had, in the order of their recording: none can be left out unseen. */
@Service
@Transactional(readOnly = true)
public class RowNumbers {

    private final RecordRepository repository;

    RowNumbers(RecordRepository repository) {
        this.repository = repository;
    }

    /**
     * The table that is numbered.
     *
     * @param series the column by whose first value the rows are numbered once more, each value for itself
     * @param owner the column with the id of the record that is published
     * @param publications the table of publications, whose key that id is
     */
    public record Numbered(String table, String series, String owner, String publications) {}

    /**
     * A row that was recorded.
     *
     * @param number its number in its year
     * @param inSeries its number in its year and series
     * @param image its last image, as JSON
     * @param lastBy who made the last change
     * @param isGone whether the last change removed it
     * @param publication when its record was last published or taken out of the public; {@code null} if never
     */
    public record NumberedRow(
            long number,
            long inSeries,
            UUID row,
            Instant first,
            String firstBy,
            Instant last,
            String lastBy,
            boolean isGone,
            String image,
            @Nullable Instant publication,
            boolean isPublic) {}

    /**
     * What is not there though it must have been: numbers follow from what was recorded, so a recording that somebody
     * took out would close up the list unseen.
     *
     * @param headless of how many rows of the table the recording by which they came is gone
     * @param missing how many recordings, of whatever table, a seal names that are no more, counted up to {@link #MOST}
     */
    public record Gaps(long headless, long missing) {

        /** Up to how many are counted. */
        public static final int MOST = 1_000;

        public boolean areNone() {
            return headless == 0 && missing == 0;
        }
    }

    /** Looks whether a list that is made of the table can be whole. */
    public Gaps gaps(Numbered table) {
        return repository.gaps(table.table(), Gaps.MOST);
    }

    /** The years in which rows of the table were recorded first, the newest first. */
    public List<Integer> years(String table) {
        return repository.years(table);
    }

    /** The rows of a year behind a number. */
    public List<NumberedRow> of(Numbered table, int year, long after, int most) {
        return repository.numbered(table, year, after, most);
    }
}
