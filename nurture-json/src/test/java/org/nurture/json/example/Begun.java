package org.nurture.json.example;

public record Begun(Header header, int children) implements Happening {}
