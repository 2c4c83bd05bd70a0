package dev.cairn.workspace.item;

/**
 * An asset that names a path counted from the item's own folder.
 *
 * @param key of the asset
 * @param href as it is written
 */
public record AssetHref(String key, String href) {}
