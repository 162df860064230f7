package org.wandelwerk.letter;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.identity.access.Matter;
import org.wandelwerk.identity.access.Permission;
import org.wandelwerk.identity.access.Rights;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Actor;
import org.wandelwerk.kernel.HashedId;
import org.wandelwerk.kernel.Language;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.Refused;
import org.wandelwerk.shell.Formats;

/** The templates of the office: each upload is a version of its own, and none is ever changed. */
@Service
@Transactional
public class LetterTemplates {

    private static final int MOST = 100;
    private static final int MOST_VERSIONS = 100;

    private final TemplateRepository repository;
    private final Rights rights;
    private final Clock clock;

    LetterTemplates(TemplateRepository repository, Rights rights, Clock clock) {
        this.repository = repository;
        this.rights = rights;
        this.clock = clock;
    }

    /** Those in use, by name. */
    @Transactional(readOnly = true)
    public List<TemplateVersion> inUse() {
        requireOffice("templates");
        return repository.newest(MOST).stream()
                .sorted(Comparator.comparing(TemplateVersion::name, new Formats(Language.DE).order())
                        .thenComparing(TemplateVersion::id))
                .toList();
    }

    /** All versions of a template, the newest first. */
    @Transactional(readOnly = true)
    public List<TemplateVersion> versions(UUID template) {
        requireOffice("template " + template);
        var versions = repository.versions(template, MOST_VERSIONS);
        if (versions.isEmpty()) {
            throw new NotFound("template " + template);
        }
        return versions;
    }

    @Transactional(readOnly = true)
    public byte[] file(UUID template, int number) {
        requireOffice("template " + template);
        return repository
                .file(template, number)
                .orElseThrow(() -> new NotFound("template " + template + " version " + number));
    }

    /** Reads the file and keeps it, packed anew of what was read; whoever sends the same form again changes nothing. */
    public TemplateVersion upload(UploadOrder order) {
        requireOffice("templates");
        var read = LetterTemplate.read(order.file());
        var actor = Acting.now().orElseThrow(() -> new NotFound("nobody acts"));
        var template = order.template() == null ? HashedId.of("letter", order.key()) : order.template();
        if (order.template() == null) {
            repository.add(template, order.name());
        }
        repository.lock(template);
        var known = repository.byKey(order.key());
        return known.isPresent() ? sameAs(known.get(), actor) : add(read, template, order, actor);
    }

    private TemplateVersion add(LetterTemplate read, UUID template, UploadOrder order, Actor actor) {
        if (order.template() == null && repository.countInUse() > MOST) {
            throw new Refused("letter.refused.many");
        }
        var before = repository.versions(template, 1);
        if (order.template() != null && (before.isEmpty() || before.getFirst().isRetired())) {
            throw new NotFound("template " + template);
        }
        var number = before.isEmpty() ? 1 : before.getFirst().number() + 1;
        if (number > MOST_VERSIONS) {
            throw new Refused("letter.refused.many");
        }
        var file = read.document().pack();
        var version = new TemplateVersion(
                template,
                before.isEmpty() ? order.name() : before.getFirst().name(),
                number,
                digest(file),
                read.placeholders().stream().sorted().toList(),
                actor.id(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                false);
        repository.add(version, file, UUID.randomUUID(), order.key());
        return version;
    }

    private static TemplateVersion sameAs(TemplateVersion known, Actor actor) {
        if (!known.by().equals(actor.id())) {
            throw new Refused("letter.refused.sent");
        }
        return known;
    }

    /** Lays a template aside; whoever does so again changes nothing. */
    public void retire(UUID template) {
        versions(template);
        var actor = Acting.now().orElseThrow(() -> new NotFound("nobody acts"));
        repository.retire(template, actor.id(), clock.instant());
    }

    private void requireOffice(String what) {
        rights.require(Permission.WRITE_TO_BODIES, Matter.ofHouse(what));
    }

    private static String digest(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
