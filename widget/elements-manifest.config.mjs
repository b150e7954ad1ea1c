// The analyzer would otherwise write the manifest's place into package.json at every build.
export default { packagejson: false };
