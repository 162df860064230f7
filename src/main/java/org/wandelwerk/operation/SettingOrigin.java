package org.wandelwerk.operation;

/** Where the value of a setting comes from. */
public enum SettingOrigin {
    START,
    FILE,
    ENVIRONMENT,
    OTHER,
    DEFAULT
}
