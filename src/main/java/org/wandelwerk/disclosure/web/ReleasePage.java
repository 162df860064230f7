package org.wandelwerk.disclosure.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.wandelwerk.disclosure.ProfileRelease;
import org.wandelwerk.disclosure.ProfileReleases.ReleaseStand;
import org.wandelwerk.form.Form;
import org.wandelwerk.form.FormSection;
import org.wandelwerk.form.Question;
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.kernel.Text;
import org.wandelwerk.profile.web.AnswerWords;
import org.wandelwerk.shell.FormErrors;
import org.wandelwerk.shell.Frame;
import org.wandelwerk.shell.Page;

/**
 * What of a profile is public, the form by which answers are proposed to be so, and what was proposed before.
 *
 * @param oneTimeKey of the form
 * @param chosen the ids of the questions that are ticked
 * @param reason what was typed as the reason of a recall
 */
public record ReleasePage(ReleaseStand stand, String oneTimeKey, Set<String> chosen, String reason, FormErrors errors)
        implements Page {

    static String address(PublicKey key) {
        return "/schreibtisch/eingaenge/" + key + "/veroeffentlichung";
    }

    public String address() {
        return address(key());
    }

    public String back() {
        return "/schreibtisch/eingaenge/" + key();
    }

    public PublicKey key() {
        return stand.now().at().dossier().project().key();
    }

    public Text title() {
        return stand.now().at().dossier().project().title();
    }

    /** Whether something may be proposed now. */
    public boolean isAsked() {
        return stand.isMine() && !stand.isWaiting() && stand.now().hindrance() == null;
    }

    public boolean isChosen(Question question) {
        return chosen.contains(question.id());
    }

    public List<String> said(Frame frame, Question question) {
        return new AnswerWords(frame, form(), stand.now().version().answers()).of(question);
    }

    private Form form() {
        return stand.now().form();
    }

    /** What the questions of a release are called, as far as they are asked still. */
    public String named(Frame frame, ProfileRelease release) {
        return form().sections().stream()
                .map(FormSection::questions)
                .flatMap(List::stream)
                .filter(question -> release.questions().contains(question.id()))
                .map(question -> frame.say(question.label()))
                .collect(Collectors.joining(" · "));
    }

    /** The key of the text that says what became of it. */
    public String state(ProfileRelease release) {
        if (release.isOpen()) {
            return "disclosure.state.open";
        }
        return release.isConfirmed() ? "disclosure.state.confirmed" : "disclosure.state.dropped";
    }

    /** The one that waits. */
    public Optional<ProfileRelease> waiting() {
        return stand.releases().stream().filter(ProfileRelease::isOpen).findFirst();
    }

    @Override
    public boolean isShared() {
        return false;
    }
}
