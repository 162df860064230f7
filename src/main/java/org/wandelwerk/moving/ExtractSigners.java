package org.wandelwerk.moving;

import java.util.List;
import org.wandelwerk.kernel.Text;

/**
 * Who signs the extract of the minutes of a step: the office for what is on paper, and nobody who acts for the
 * promoter.
 *
 * @param isMine whether the acting person may
 * @param bodies whose signers of minutes may, too; empty where the office alone does
 */
public record ExtractSigners(boolean isMine, List<Text> bodies) {

    static final ExtractSigners NOBODY = new ExtractSigners(false, List.of());

    public ExtractSigners {
        bodies = List.copyOf(bodies);
    }
}
