package org.wandelwerk.profile.web.readers;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.wandelwerk.document.DocumentVersion;
import org.wandelwerk.form.AnswerReader;
import org.wandelwerk.form.Form;
import org.wandelwerk.form.FormSection;
import org.wandelwerk.form.Question;
import org.wandelwerk.personal.Confidential;
import org.wandelwerk.personal.Shown;
import org.wandelwerk.profile.ProfileReading.ReadProfile;
import org.wandelwerk.profile.web.AnswerWords;
import org.wandelwerk.programme.ProgrammeTerms.NotWhat;
import org.wandelwerk.shell.Frame;
import org.wandelwerk.shell.Page;

/**
 * A profile with the answers that are for whoever reads it, and no other one.
 *
 * @param files those that came with it and are for the reader
 * @param notWhat what handing it in is not
 */
public record ReadProfilePage(ReadProfile read, Form form, List<DocumentVersion> files, NotWhat notWhat)
        implements Page, Confidential {

    /** Whose answers these are. */
    @Override
    public Stream<Shown> shown() {
        var key = read.key().toString();
        var strangers = read.isByStranger() ? Stream.of(new Shown("profile", key, null)) : Stream.<Shown>empty();
        return Stream.concat(
                strangers,
                Stream.concat(
                        read.concerned().stream().map(person -> new Shown("profile", key, person)),
                        files.stream()
                                .map(file -> new Shown("document", file.id().toString(), file.by()))));
    }

    @Override
    public boolean isShared() {
        return false;
    }

    /** Whether where the project stands is for the reader, whichever body it is before. */
    public boolean isStandRead() {
        return !read.groups().equals(Set.of(AnswerReader.BODIES));
    }

    /** The sections in which something is for the reader. */
    public List<FormSection> sections() {
        return form.sections().stream()
                .filter(section -> !questions(section).isEmpty())
                .toList();
    }

    public List<Question> questions(FormSection section) {
        return section.questions().stream()
                .filter(read::isFor)
                .filter(question -> question.isAsked(read.answers()))
                .toList();
    }

    public List<String> words(Frame frame, Question question) {
        return new AnswerWords(frame, form, read.answers()).of(question);
    }
}
