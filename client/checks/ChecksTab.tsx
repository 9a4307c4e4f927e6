export default function ChecksTab({ planId }: { planId: string }) {
  return <section data-plan={planId} />;
}
