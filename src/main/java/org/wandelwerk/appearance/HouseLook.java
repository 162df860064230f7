package org.wandelwerk.appearance;

import static java.util.stream.Collectors.toMap;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wandelwerk.kernel.Language;
import org.wandelwerk.kernel.Text;
import org.wandelwerk.notice.DutyText;
import org.wandelwerk.notice.DutyTexts;
import org.wandelwerk.shell.Assets;
import org.wandelwerk.shell.Look;
import org.wandelwerk.shell.Surrounding;
import org.wandelwerk.shell.Texts;

/** What this node wears: read once, kept in memory, and read again when somebody changed it, here or elsewhere. */
@Component
public class HouseLook implements Surrounding {

    /** Below which address the files of the look lie. */
    public static final String ADDRESS = "/auftritt/";

    private final LookRepository looks;
    private final LogoRepository logos;
    private final Texts texts;
    private final Assets assets;
    private final DutyTexts duties;
    private final ReentrantLock renewing = new ReentrantLock();
    private volatile @Nullable WornFile stylesheet;
    private volatile @Nullable WornFile logo;

    HouseLook(LookRepository looks, LogoRepository logos, Texts texts, Assets assets, DutyTexts duties) {
        this.looks = looks;
        this.logos = logos;
        this.texts = texts;
        this.assets = assets;
        this.duties = duties;
    }

    @Override
    public Set<String> tables() {
        return looks.tables();
    }

    /** One after the other, so that what was read first never replaces what was read last. */
    @Override
    public void renew() {
        renewing.lock();
        try {
            var now = looks.now().stream()
                    .filter(version -> !version.isShipped())
                    .collect(toMap(LookVersion::part, version -> version));
            wear(now.get(Part.COLOURS), now.get(Part.LOGO));
            var name = now.get(Part.NAME);
            texts.sayInstead(name == null ? Map.of() : HouseName.words(name));
            duties.write(written(now));
        } finally {
            renewing.unlock();
        }
    }

    /** The colours, if they have this digest; another node may have changed them a moment ago. */
    public Optional<byte[]> stylesheet(String digest) {
        if (isNot(stylesheet, digest)) {
            renew();
        }
        return content(stylesheet, digest);
    }

    /** A picture, the one that is worn or a former one. */
    public Optional<byte[]> logo(String digest) {
        return isNot(logo, digest) ? logos.find(digest).map(LogoPicture::png) : content(logo, digest);
    }

    private static boolean isNot(@Nullable WornFile file, String digest) {
        return file == null || !file.digest().equals(digest);
    }

    private static Optional<byte[]> content(@Nullable WornFile file, String digest) {
        return Optional.ofNullable(file)
                .filter(one -> one.digest().equals(digest))
                .map(WornFile::content);
    }

    private void wear(@Nullable LookVersion colours, @Nullable LookVersion picture) {
        var sheet = colours == null ? null : WornFile.of(OwnColours.css(colours).getBytes(StandardCharsets.UTF_8));
        stylesheet = sheet;
        assets.wear(new Look(
                sheet == null ? null : ADDRESS + sheet.digest() + ".css", picture == null ? null : shown(picture)));
    }

    private Look.@Nullable Logo shown(LookVersion version) {
        var digest = version.field("digest");
        var picture = logos.find(digest).orElse(null);
        if (picture == null) {
            return null;
        }
        logo = new WornFile(digest, picture.png());
        return new Look.Logo(
                ADDRESS + digest + ".png",
                new Text(version.field("alt_de"), version.field("alt_en")),
                picture.width(),
                picture.height());
    }

    private static Map<DutyText, Map<Language, String>> written(Map<Part, LookVersion> now) {
        var written = new EnumMap<DutyText, Map<Language, String>>(DutyText.class);
        now.forEach((part, version) -> {
            if (part.text() != null) {
                written.computeIfAbsent(part.text(), _ -> new HashMap<>())
                        .put(part.language(), version.field(Part.TEXT));
            }
        });
        return written;
    }
}
