package org.wandelwerk.letter;

/** What a letter to somebody says. */
public record LetterText(Addressee to, String text) {}
