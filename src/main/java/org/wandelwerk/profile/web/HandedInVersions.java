package org.wandelwerk.profile.web;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.document.DocumentVersion;
import org.wandelwerk.form.Form;
import org.wandelwerk.form.Question;
import org.wandelwerk.profile.Attachments.AttachedFile;
import org.wandelwerk.profile.HandedIn;
import org.wandelwerk.profile.Reply;
import org.wandelwerk.shell.Frame;

/**
 * What was handed in of a profile, and what the office said to it, for those who wrote it.
 *
 * @param versions the newest first
 * @param replies the newest first
 * @param differences of each version that has one before it
 */
public record HandedInVersions(List<HandedIn> versions, List<Reply> replies, List<Difference> differences) {

    /**
     * What is different between a version and the one before.
     *
     * @param form by whose questions both are read
     * @param files all that ever belonged to the profile, told as they were brought
     */
    public record Difference(Form form, HandedIn version, HandedIn before, List<AttachedFile> files) {

        /** @return {@code null} for the first version */
        static @Nullable Difference of(Form form, HandedIn version, List<HandedIn> versions, List<AttachedFile> files) {
            return versions.stream()
                    .filter(one -> one.number() == version.number() - 1)
                    .findFirst()
                    .map(before -> new Difference(form, version, before, files))
                    .orElse(null);
        }

        /** The files that the version before did not have. */
        public List<DocumentVersion> added() {
            return files(file -> version.had(file) && !before.had(file));
        }

        /** Those of the version before that were taken off. */
        public List<DocumentVersion> takenOff() {
            return files(file -> before.had(file) && !version.had(file));
        }

        private List<DocumentVersion> files(Predicate<AttachedFile> belongs) {
            return files.stream().filter(belongs).map(AttachedFile::first).toList();
        }

        public List<String> now(Frame frame, Question question) {
            return new AnswerWords(frame, form, version.answers()).of(question);
        }

        public List<String> then(Frame frame, Question question) {
            return new AnswerWords(frame, form, before.answers()).of(question);
        }

        /** The questions that were answered in another way than before. */
        public List<Question> changed(Frame frame) {
            return form.sections().stream()
                    .flatMap(section -> section.questions().stream())
                    .filter(question -> !now(frame, question).equals(then(frame, question)))
                    .toList();
        }
    }

    /**
     * @param files all that ever belonged to the profile
     * @param form the one by which a version was asked
     */
    static HandedInVersions of(
            List<HandedIn> versions, List<Reply> replies, List<AttachedFile> files, Function<HandedIn, Form> form) {
        var differences = versions.stream()
                .flatMap(version -> Stream.ofNullable(Difference.of(form.apply(version), version, versions, files)))
                .toList();
        return new HandedInVersions(versions, replies, differences);
    }

    /** What is different in a version; {@code null} for the first. */
    public @Nullable Difference difference(HandedIn version) {
        return differences.stream()
                .filter(one -> one.version().equals(version))
                .findFirst()
                .orElse(null);
    }

    /** The newest of them; {@code null} when none was handed in. */
    public @Nullable HandedIn newest() {
        return versions.isEmpty() ? null : versions.getFirst();
    }

    /** What the office said to a version, the newest first. */
    public List<Reply> said(HandedIn version) {
        return replies.stream()
                .filter(reply -> reply.number() == version.number())
                .toList();
    }
}
