package org.wandelwerk.profile.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.document.DocumentVersion;
import org.wandelwerk.form.Form;
import org.wandelwerk.joining.NamedProject;
import org.wandelwerk.kernel.Text;
import org.wandelwerk.moving.MoveRemark;
import org.wandelwerk.moving.OwnStep;
import org.wandelwerk.moving.ProjectStand;
import org.wandelwerk.profile.HandedIn;
import org.wandelwerk.profile.OwnProfile;
import org.wandelwerk.profile.Reply;
import org.wandelwerk.programme.ProgrammeTerms.NotWhat;
import org.wandelwerk.project.Move;
import org.wandelwerk.shell.Page;

/**
 * One project of whoever is signed in: the next step, and all that was decided on the way with its reasons.
 *
 * @param step where it stands once the profile is accepted; {@code null} before
 * @param stand the way of the project; {@code null} when nothing was handed in
 * @param parts the projects into which it was split
 * @param labels what each move is called, by its number
 * @param papers what the office added for those who carry it
 */
public record OwnProjectPage(
        OwnProfile own,
        Form form,
        @Nullable OwnStep step,
        List<HandedIn> versions,
        List<Reply> replies,
        @Nullable ProjectStand stand,
        List<NamedProject> parts,
        Map<Integer, Text> labels,
        List<DocumentVersion> papers,
        NotWhat notWhat)
        implements Page {

    @Override
    public boolean isShared() {
        return false;
    }

    /** The newest first. */
    public List<Move> moves() {
        return stand == null ? List.of() : stand.standpoint().moves().reversed();
    }

    public MoveRemark remark(Move move) {
        return stand == null ? MoveRemark.NONE : stand.remarks().getOrDefault(move.number(), MoveRemark.NONE);
    }
}
