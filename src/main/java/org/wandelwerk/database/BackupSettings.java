package org.wandelwerk.database;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When the house backs itself up, and where to; without a folder it does not.
 *
 * @param kept how many checked backups stay
 * @param logEvery how much may be lost at most when the machine is lost
 */
@ConfigurationProperties("wandelwerk.backup")
record BackupSettings(
        @DefaultValue("") String folder,
        @DefaultValue("2") int hour,
        @DefaultValue("7") int kept,
        @DefaultValue("5m") Duration logEvery) {

    BackupSettings {
        if (hour < 0 || hour > 23 || kept < 1 || logEvery.toSeconds() < 1) {
            throw new IllegalArgumentException("WANDELWERK_BACKUP_HOUR is 0 to 23, WANDELWERK_BACKUP_KEPT 1 or more,"
                    + " WANDELWERK_BACKUP_LOG_EVERY a second or longer");
        }
    }

    boolean isOn() {
        return !folder.isBlank();
    }
}
